export class MySession {
  id: string;
  /** As the browser calls itself; null where it doesn't. */
  browser: string | null;
  system: string | null;
  createdAt: Date;
  /** To the minute. */
  seenAt: Date;
  /** The one that asks. */
  isThis: boolean;
}

export class MySessions {
  sessions: MySession[];
}

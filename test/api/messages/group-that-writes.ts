import type { Enrolment } from '#enrolment';
import { castOf, type Cast } from '../../support/cast.js';
import type { Answer, TestClient } from '../../support/client.js';
import { TestKull } from '../../support/kull.js';

interface Message {
  readonly id: string;
  readonly author: string | null;
  readonly side: string;
  readonly isMine: boolean;
  readonly body: string | null;
  readonly can: { report: boolean };
}
export interface Thread {
  readonly id: string;
  readonly with: string | null;
  readonly unread: number;
  readonly messages: Message[];
  readonly can: { write: boolean };
}
export interface OfGroup {
  readonly thread: Thread | null;
  readonly mentorThreadId: string | null;
  readonly threads: { id: string; with: string | null; unread: number }[];
  readonly can: { write: boolean; writeToMentors: boolean };
}

export const HELLO = 'Vi møtes på biblioteket';
export const ALONE = 'Jeg rekker det ikke, og vil ikke si hvorfor';

export const bodies = (thread: Thread | null): (string | null)[] =>
  (thread?.messages ?? []).map(({ body }) => body);

/** A group whose mentor and students write to each other; a new one for each test. */
export class GroupThatWrites {
  kull!: TestKull;
  cast!: Cast;

  private constructor() {}

  static forThisFile(): GroupThatWrites {
    const group = new GroupThatWrites();
    beforeAll(async () => {
      group.kull = await TestKull.start();
    });
    afterAll(() => group.kull.stop());
    beforeEach(async () => {
      group.cast = await castOf(group.kull);
    });
    return group;
  }

  get path(): string {
    return `/groups/${this.cast.group.id}/messages`;
  }

  readonly toGroup = (by: TestClient = this.cast.as.mentor, body = HELLO, key?: string) =>
    by.post(this.path, { body }, key ? { 'idempotency-key': key } : {});

  readonly toMentors = (by: TestClient = this.cast.as.mentee, body = ALONE): Promise<Answer> =>
    by.post(`/groups/${this.cast.group.id}/mentor-messages`, { body });

  readonly ofGroup = async (by: TestClient): Promise<OfGroup> =>
    (await by.get(this.path)).as<OfGroup>();

  readonly as = ({ institutionId, personId }: Enrolment): Promise<TestClient> =>
    this.kull.as({ institutionId, id: personId });
}

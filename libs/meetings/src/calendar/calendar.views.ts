/** Whether one has an address for calendar programs. The address itself is shown when it is made. */
export class MyCalendar {
  /** An ISO 8601 instant; null: there is none. */
  since: string | null;
  /** The day a calendar last read it, as `2026-09-01`; null: never. */
  lastReadOn: string | null;
}

export class CalendarMade {
  /** The address itself, this once: it is not kept, and cannot be shown again. */
  address: string;
}

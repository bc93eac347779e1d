import ICAL from 'ical.js';

/** What a calendar program makes of a file: read by a parser that is not the one it was written with. */
export interface Read {
  readonly method: string | null;
  readonly events: readonly ReadEvent[];
}
export interface ReadEvent {
  readonly uid: string;
  readonly sequence: number;
  readonly status: string;
  readonly title: string;
  readonly place: string;
  readonly start: string;
  readonly end: string;
  readonly attendees: readonly string[];
  readonly organizer: string | null;
}

export const readCalendar = (text: string): Read => {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return {
    method: calendar.getFirstPropertyValue('method') as string | null,
    events: calendar.getAllSubcomponents('vevent').map((component) => {
      const event = new ICAL.Event(component);
      const text = (name: string): string =>
        String(component.getFirstPropertyValue(name) ?? '').toLowerCase();
      return {
        uid: event.uid,
        sequence: event.sequence,
        status: String(component.getFirstPropertyValue('status')),
        title: event.summary,
        place: event.location,
        start: event.startDate.toJSDate().toISOString(),
        end: event.endDate.toJSDate().toISOString(),
        attendees: component
          .getAllProperties('attendee')
          .map((p) => String(p.getFirstValue()).toLowerCase()),
        organizer: text('organizer') || null,
      };
    }),
  };
};

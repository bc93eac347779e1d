import ICAL from 'ical.js';
import { spansOf } from '../meeting-times.js';
import type { CalendarMeeting } from './calendar-meeting.js';
import { writeCalendar } from './write-calendar.js';

const OSLO = 'Europe/Oslo';
const meeting = (more: Partial<CalendarMeeting> = {}): CalendarMeeting => ({
  id: '0199c2b0-0000-7000-8000-000000000001',
  groupId: '0199c2b0-0000-7000-8000-000000000002',
  groupNumber: 12,
  isPair: false,
  scheme: 'FYSE',
  round: 'FYSE høst 2026',
  startsAt: new Date('2026-10-20T08:15:00Z'),
  endsAt: new Date('2026-10-20T09:00:00Z'),
  place: 'B2 012',
  link: null,
  theme: null,
  isCancelled: false,
  isTalk: false,
  sequence: 0,
  revisedAt: new Date('2026-09-01T10:00:00Z'),
  ...more,
});
const setting = { locale: 'nb', baseUrl: 'https://kull.uni.example' } as const;
const parsed = (text: string) => {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const components = calendar.getAllSubcomponents('vevent');
  return { calendar, components, events: components.map((c) => new ICAL.Event(c)) };
};
const inOslo = new Intl.DateTimeFormat('sv-SE', {
  timeZone: OSLO,
  dateStyle: 'short',
  timeStyle: 'short',
});

describe('a calendar, read by an independent parser', () => {
  it('keeps the hour on the wall over the end and the beginning of summer time', () => {
    for (const [date, utc] of [
      ['2026-10-18', ['08:15', '09:15']],
      ['2027-03-21', ['09:15', '08:15']],
    ] as const) {
      const spans = spansOf({
        ...{ date, time: '10:15', timeZone: OSLO, minutes: 45, count: 2, everyWeeks: 1 },
      });
      const text = writeCalendar(
        spans.map((span, i) => meeting({ ...span, id: `${i}` })),
        setting,
      );
      const { events } = parsed(text);
      expect(events.map((e) => inOslo.format(e.startDate.toJSDate()).slice(11))).toEqual([
        '10:15',
        '10:15',
      ]);
      // RFC 5545, 3.3.5, form 2: in UTC, with a Z.
      expect(text.match(/DTSTART:\S+/g)?.map((line) => line.slice(17, 21))).toEqual(
        utc.map((hour) => hour.replace(':', '')),
      );
      expect(events.map((e) => e.duration.toSeconds())).toEqual([2700, 2700]);
    }
  });

  it('gives back what was written, however odd', () => {
    const place = 'Rom B2; 012, "Blåbær"\\ventil\nmed ny linje 🙂';
    const [event] = parsed(writeCalendar([meeting({ place })], setting)).events;
    expect(event?.location).toBe(place);
    expect(event?.uid).toBe('0199c2b0-0000-7000-8000-000000000001@kull.uni.example');
  });

  it('lets nobody add a property by a place', () => {
    const place = 'A\r\nATTENDEE:mailto:x@evil.example\rEND:VEVENT';
    const { components } = parsed(writeCalendar([meeting({ place })], setting));
    expect(components).toHaveLength(1);
    expect(components[0]?.getFirstProperty('attendee')).toBeNull();
  });

  it('folds lines at 75 octets and ends them as RFC 5545, 3.1, wants it', () => {
    const place = 'Blåbærsyltetøyåpnerkurset '.repeat(8).trim();
    const text = writeCalendar([meeting({ place })], setting);
    const lines = text.split('\r\n');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(text).not.toContain('\uFFFD');
    expect(parsed(text).events[0]?.location).toBe(place);
  });

  it('says which version it is, and that one is off', () => {
    const { components } = parsed(
      writeCalendar([meeting(), meeting({ id: 'b', isCancelled: true, sequence: 2 })], setting),
    );
    const said = (name: string) => components.map((c) => c.getFirstPropertyValue(name));
    expect(said('status')).toEqual(['CONFIRMED', 'CANCELLED']);
    expect(said('sequence')).toEqual([0, 2]);
    expect(said('dtstamp').map(String)).toEqual(Array(2).fill('2026-09-01T10:00:00Z'));
  });

  it('names what a meeting is about, and a pair by no number', () => {
    const theme = { code: 's', name: { nb: 'Studieteknikk', nn: 'Studieteknikk', en: 'Skills' } };
    const titles = (locale: 'nb' | 'nn' | 'en') =>
      parsed(
        writeCalendar([meeting({ theme }), meeting({ id: 'b', isPair: true })], {
          ...setting,
          locale,
        }),
      ).events.map((e) => e.summary);
    expect(titles('nb')).toEqual(['Møte i gruppe 12 · Studieteknikk', 'Mentormøte']);
    expect(titles('en')).toEqual(['Meeting of group 12 · Skills', 'Mentor meeting']);
  });

  it('is a message with one reader, an organizer and a method, where it is sent', () => {
    const text = writeCalendar([meeting()], {
      ...setting,
      method: 'REQUEST',
      organizer: { name: 'Universitetet; "i" sør', email: 'kull@uni.example' },
      attendee: 'student@uni.example',
    });
    const { calendar, components } = parsed(text);
    expect(calendar.getFirstPropertyValue('method')).toBe('REQUEST');
    const attendees = components[0]!.getAllProperties('attendee');
    expect(attendees).toHaveLength(1);
    expect(String(attendees[0]!.getFirstValue()).toLowerCase()).toBe('mailto:student@uni.example');
    expect(attendees[0]!.getFirstParameter('partstat')).toBe('NEEDS-ACTION');
    expect(attendees[0]!.getFirstParameter('rsvp')).toBe('FALSE');
    const organizer = components[0]!.getFirstProperty('organizer')!;
    expect(organizer.getFirstValue()).toBe('mailto:kull@uni.example');
  });

  it('is whole without any meeting', () => {
    const { calendar, components } = parsed(writeCalendar([], setting));
    expect(components).toEqual([]);
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Mentormøter');
  });
});

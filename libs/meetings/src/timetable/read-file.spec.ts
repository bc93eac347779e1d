import { DomainError } from '#kernel';
import type { Theme } from '#schemes';
import iconv from 'iconv-lite';
import { readTimetableFile } from './read-file.js';
import type { FileGround } from './read-meeting.js';

const theme = (code: string, nb: string): Theme => ({
  ...{ code, name: { nb, nn: nb, en: `${nb} (en)` }, mandatory: false, week: null },
});
const ground: FileGround = {
  ...{ startsOn: '2026-08-10', endsOn: '2027-06-15', timeZone: 'Europe/Oslo', minutes: 45 },
  themes: [theme('study', 'Studieteknikk'), theme('welcome', 'Å bli kjent')],
  names: ['FYSE', 'Høst 2026'],
  groups: new Map([
    [1, 'one'],
    [12, 'twelve'],
  ]),
  pairs: new Map([['karistabogciatre', 'two']]),
};
const read = (text: string | Uint8Array) =>
  readTimetableFile(typeof text === 'string' ? Buffer.from(text) : text, ground);
const codes = (text: string) =>
  read(text).refused.map(({ line, faults }) => [line, ...faults.map(({ code }) => code)]);

describe('a timetable as CSV', () => {
  it('has a group, a day and a time in each row, and more if it says so', () => {
    const text =
      'Gruppe;Dato;Klokkeslett;Varighet;Rom;Tema\n' +
      '1;20.10.2026;14:15;90 min;B2 012;Studieteknikk\n' +
      'Gruppe 12;2026-10-21;1000;;;\n';
    expect(read(text)).toMatchObject({
      missing: [],
      refused: [],
      meetings: [
        {
          ...{ line: 2, groupId: 'one', date: '2026-10-20', time: '14:15', minutes: 90 },
          ...{ place: 'B2 012', theme: 'study' },
        },
        {
          ...{ line: 3, groupId: 'twelve', date: '2026-10-21', time: '10:00', minutes: 45 },
          ...{ place: null, theme: null },
        },
      ],
    });
  });

  it('has a pair by its number or by its name', () => {
    const rows = ['kari stab og Cia Tre', 'Par 12', 'Kari Stab'].map((par) => `${par};1.9.26;10`);
    const { meetings, refused } = read(['Par;Dato;Tid', ...rows].join('\n'));
    expect(meetings.map(({ groupId }) => groupId)).toEqual(['two', 'twelve']);
    expect(refused.map(({ content }) => content)).toEqual(['Kari Stab · 1.9.26 · 10']);
  });

  it('may have commas, English headers, an end, a range, and the encodings of old programs', () => {
    const english = 'group,date,from,to,location\n1,20/10/2026,14.15,15.45,"B2, 012"\n';
    expect(read(english).meetings).toMatchObject([{ minutes: 90, place: 'B2, 012' }]);
    const windows = iconv.encode(
      'gruppe;dato;tid;tema\r\n1;20.10.26;kl. 14:15–15:00;Å bli kjent\r\n',
      'win1252',
    );
    expect(read(windows).meetings).toMatchObject([
      { date: '2026-10-20', time: '14:15', minutes: 45, theme: 'welcome' },
    ]);
  });

  it('is refused by its line for what is not understood, and read for the rest', () => {
    const text =
      'gruppe;dato;tid;varighet;tema\n' +
      'tolv;20.10.2026;14:15;;\n' +
      '99;20.10.2026;14:15;;\n' +
      '1;30.02.2026;25:00;;\n' +
      '1;20.10.2026;14:15;lenge;Sladder\n' +
      '1;20.10.2026;14:15;;\n' +
      '1; ;;;\n';
    expect(codes(text)).toEqual([
      [2, 'timetable.no_group'],
      [3, 'timetable.unknown_group'],
      [4, 'timetable.no_date', 'timetable.no_time'],
      [5, 'timetable.no_length', 'timetable.unknown_theme'],
      [7, 'timetable.empty_date', 'timetable.empty_time'],
    ]);
    expect(read(text).meetings.map(({ line }) => line)).toEqual([6]);
  });

  it('must have the columns that say which group, and when', () => {
    expect(read('gruppe;rom;dag\n1;B2;1.9.\n')).toMatchObject({ meetings: [], missing: ['time'] });
    expect(() => read('gruppe;rom\n1;B2\n')).toThrow(new DomainError('timetable.no_columns', 422));
    expect(() => read('%PDF-1.7 x')).toThrow(DomainError);
  });

  it.each(['1;20.10.2026;14:15;B2', '1;20. oktober;14.15;B2\n1;21. oktober;14.15;B2'])(
    'must begin with what its columns are called, and not with a meeting: %s',
    (text) => {
      expect(() => read(text)).toThrow(new DomainError('timetable.no_header', 422));
    },
  );
});

const calendar = (...events: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Test//EN', ...events, 'END:VCALENDAR', ''].join(
    '\r\n',
  );
const event = (...lines: string[]) =>
  ['BEGIN:VEVENT', 'DTSTAMP:20260801T000000Z', ...lines, 'END:VEVENT'].join('\r\n');
const times = (text: string) =>
  read(text).meetings.map(({ date, time, minutes }) => `${date} ${time} ${minutes}`);

describe('a timetable as iCalendar', () => {
  it('has groups in its titles or categories, with floating times, UTC, and zones', () => {
    const text = calendar(
      event(
        'UID:a',
        'SUMMARY:MENT100 Mentorgruppe 12: Studieteknikk',
        'DTSTART:20261020T141500',
        'DTEND:20261020T150000',
        'LOCATION:B2 012',
      ),
      event(
        'UID:b',
        'SUMMARY:Mentor',
        'CATEGORIES:Mentor,1',
        'DTSTART:20261027T131500Z',
        'DURATION:PT1H',
      ),
      event(
        'UID:c',
        'SUMMARY:Kari Stab og Cia Tre',
        'DTSTART;TZID=Europe/Helsinki:20261021T101500',
        'DTEND;TZID=Europe/Helsinki:20261021T110000',
      ),
    );
    expect(times(text)).toEqual([
      '2026-10-20 14:15 45',
      // Summer time ended between the two.
      '2026-10-27 14:15 60',
      '2026-10-21 09:15 45',
    ]);
    expect(read(text).meetings.map(({ groupId }) => groupId)).toEqual(['twelve', 'one', 'two']);
    expect(read(text).meetings[0]).toMatchObject({
      ...{ line: 4, place: 'B2 012', theme: 'study' },
    });
  });

  it('has what recurs written out, by the clock on the wall, but for what is left out or moved', () => {
    const text = calendar(
      event(
        ...['UID:r', 'SUMMARY:Gruppe 1', 'DTSTART;TZID=Europe/Oslo:20261013T101500'],
        ...['DTEND;TZID=Europe/Oslo:20261013T110000', 'RRULE:FREQ=WEEKLY;COUNT=4'],
        'EXDATE;TZID=Europe/Oslo:20261020T101500',
      ),
      event(
        ...['UID:r', 'SUMMARY:Gruppe 1', 'RECURRENCE-ID;TZID=Europe/Oslo:20261103T101500'],
        ...['DTSTART;TZID=Europe/Oslo:20261104T121500', 'DTEND;TZID=Europe/Oslo:20261104T130000'],
      ),
    );
    expect(times(text)).toEqual([
      ...['2026-10-13 10:15 45', '2026-10-27 10:15 45', '2026-11-04 12:15 45'],
    ]);
  });

  it('goes no further than the round, and has zones of its own', () => {
    const zone = [
      ...['BEGIN:VTIMEZONE', 'TZID:Vår tid', 'BEGIN:STANDARD', 'DTSTART:19700101T000000'],
      ...['TZOFFSETFROM:+0300', 'TZOFFSETTO:+0300', 'END:STANDARD', 'END:VTIMEZONE'],
    ].join('\r\n');
    const own = event(
      'UID:z',
      'SUMMARY:Gruppe 1',
      'DTSTART;TZID=Vår tid:20261201T120000',
      'DURATION:PT45M',
    );
    expect(times(calendar(zone, own))).toEqual(['2026-12-01 10:00 45']);
    const forever = event(
      'UID:f',
      'SUMMARY:Gruppe 1',
      'DTSTART:20200107T101500',
      'DURATION:PT45M',
      'RRULE:FREQ=WEEKLY',
    );
    const all = times(calendar(forever));
    expect([all[0], all.at(-1), all.length]).toEqual([
      ...['2026-08-11 10:15 45', '2027-06-15 10:15 45', 45],
    ]);
  });

  it('is refused event by event', () => {
    const text = calendar(
      event('UID:1', 'SUMMARY:Lunsj', 'DTSTART:20261020T141500', 'DURATION:PT45M'),
      event('UID:2', 'SUMMARY:Gruppe 7', 'DTSTART:20261020T141500', 'DURATION:PT45M'),
      event('UID:3', 'SUMMARY:Gruppe 1', 'DTSTART;VALUE=DATE:20261020'),
      event('UID:4', 'SUMMARY:Gruppe 1', 'DTSTART:20301020T141500', 'DURATION:PT45M'),
      event('UID:5', 'SUMMARY:Gruppe 1', 'DTSTART;TZID=Nowhere:20261020T141500', 'DURATION:PT45M'),
      event('UID:6', 'SUMMARY:Gruppe 1', 'DTSTART:20261020T141500', 'DURATION:PT20H'),
      event('UID:7', 'SUMMARY:Gruppe 1', 'DURATION:PT1H'),
      event(
        'UID:8',
        'SUMMARY:Gruppe 1',
        'STATUS:CANCELLED',
        'DTSTART:20261020T141500',
        'DURATION:PT45M',
      ),
    );
    expect(codes(text).map(([, code]) => code)).toEqual(
      [
        'no_group',
        'unknown_group',
        'no_time',
        'outside_round',
        'unknown_zone',
        'no_length',
        'no_time',
      ].map((code) => `timetable.${code}`),
    );
    expect(read(text).meetings).toEqual([]);
    expect(() => read('BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nEND:VCALENDAR\r\n')).toThrow(DomainError);
  });
});

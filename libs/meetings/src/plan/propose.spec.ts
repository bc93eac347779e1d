import type { Weekday } from '#kernel';
import type { ClosedStretch, Theme } from '#schemes';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { spansOf } from '../meeting-times.js';
import { propose, type MeetingThere, type PlanGround, type PlanWish } from './propose.js';
import { weekNumber } from './weeks.js';

const timeZone = 'Europe/Oslo';
const theme = (code: string, mandatory = true, week: number | null = null): Theme => ({
  ...{ code, name: { nb: code, nn: code, en: code } },
  ...{ mandatory, week },
});
const closed = (firstDay: string, lastDay = firstDay, kind: 'exam' | 'holiday' = 'exam') =>
  ({
    id: firstDay,
    firstDay,
    lastDay,
    kind,
    holiday: null,
    name: kind,
    version: 1,
  }) satisfies ClosedStretch;
const meeting = (date: string, time: string, themes: string[] = []): MeetingThere => ({
  ...spansOf({ date, time, timeZone, minutes: 45, count: 1, everyWeeks: 1 })[0]!,
  ...{ date, themes },
});

const tuesdays: PlanWish = {
  ...{ weekday: 2, time: '10:15', minutes: 45 },
  ...{ count: 4, everyWeeks: 1 },
};
const autumn: PlanGround = {
  stretch: { startsOn: '2026-08-10', endsOn: '2026-12-18' },
  terms: [],
  firstDay: '2026-08-10',
  now: new Date('2026-08-20T08:00:00Z'),
  timeZone,
  ...{ closed: [], there: [], elsewhere: [], themes: [] },
};
const dates = (wish: Partial<PlanWish>, ground: Partial<PlanGround> = {}) =>
  propose({ ...tuesdays, ...wish }, { ...autumn, ...ground }).meetings.map(({ date }) => date);

describe('proposed meetings', () => {
  it('are those that are lacking, from the next turn on', () => {
    expect(dates({})).toEqual(['2026-08-25', '2026-09-01', '2026-09-08', '2026-09-15']);
    expect(dates({ count: 3, everyWeeks: 2 })).toEqual(['2026-08-25', '2026-09-08', '2026-09-22']);
    const there = [meeting('2026-08-11', '10:15'), meeting('2026-09-01', '10:15')];
    expect(dates({}, { there })).toEqual(['2026-08-25', '2026-09-08']);
  });

  it('are put off by days that are kept free, saying why, and keep their distance', () => {
    const exams = closed('2026-09-01', '2026-09-10');
    const { meetings } = propose(tuesdays, { ...autumn, closed: [exams] });
    expect(meetings.map(({ date }) => date)).toEqual([
      ...['2026-08-25', '2026-09-15', '2026-09-22', '2026-09-29'],
    ]);
    expect(meetings[1]?.moved).toEqual({ from: '2026-09-01', why: 'exam', closed: exams });
    expect(meetings[2]?.moved).toBeNull();
  });

  it('are not in a pause, not in the way of others, and not in the hour that is skipped', () => {
    const terms = [
      { startsOn: '2026-08-10', endsOn: '2026-08-30' },
      { startsOn: '2027-03-15', endsOn: '2027-06-15' },
    ];
    const stretch = { startsOn: '2026-08-10', endsOn: '2027-06-15' };
    const sundays = { weekday: 7, time: '02:30', count: 3 } as const;
    const elsewhere = [meeting('2027-04-04', '02:00')];
    const there = [meeting('2027-04-18', '03:00')];
    const found = propose(
      { ...tuesdays, ...sundays },
      { ...autumn, terms, stretch, elsewhere, there, closed: [closed('2027-05-30')] },
    ).meetings;
    expect(found.map(({ date, moved }) => [date, moved?.why])).toEqual([
      ['2026-08-23', undefined],
      ['2026-08-30', undefined],
    ]);
    const four = propose(
      { ...tuesdays, ...sundays, count: 6 },
      { ...autumn, terms, stretch, elsewhere, there },
    ).meetings;
    expect(four.map(({ date, moved }) => [date, moved?.why])).toEqual([
      ['2026-08-23', undefined],
      ['2026-08-30', undefined],
      ['2027-03-21', 'pause'],
      ['2027-04-11', 'skipped_time'],
      ['2027-04-25', undefined],
    ]);
  });

  it('say how many there is no room for', () => {
    const late = { now: new Date('2026-12-07T08:00:00Z') };
    expect(propose(tuesdays, { ...autumn, ...late })).toMatchObject({
      meetings: [{ date: '2026-12-08' }, { date: '2026-12-15' }],
      lacking: 2,
    });
    expect(propose(tuesdays, { ...autumn, now: new Date('2027-01-01T00:00:00Z') })).toEqual({
      ...{ meetings: [], lacking: 4, themesLeft: [] },
    });
  });

  it('are spread over the stretch where there is no cadence', () => {
    expect(
      dates({ count: 2, everyWeeks: null }, { now: new Date('2026-08-01T00:00:00Z') }),
    ).toEqual(['2026-09-08', '2026-11-17']);
  });

  it('are as many as the cadence gives, or the mandatory themes, where no number is set', () => {
    expect(dates({ count: null, everyWeeks: 4 })).toHaveLength(5);
    const themes = [theme('a'), theme('b'), theme('c', false)];
    const { meetings, lacking } = propose(
      { ...tuesdays, count: null, everyWeeks: null },
      { ...autumn, themes },
    );
    expect([meetings.map((m) => m.theme?.code), lacking]).toEqual([['a', 'b'], 0]);
  });

  it('have the themes that are missing, the mandatory ones by their week', () => {
    const themes = [
      ...[theme('late', true, 12), theme('optional', false), theme('early', true, 4)],
      ...[theme('had', true, 1), theme('other', false, 9)],
    ];
    const there = [meeting('2026-08-11', '10:15', ['had'])];
    const of = (count: number) =>
      propose({ ...tuesdays, count: count + 1 }, { ...autumn, themes, there }).meetings.map((m) =>
        [m.theme?.code, m.isLate].join(),
      );
    expect(of(2)).toEqual(['early,false', 'late,false']);
    expect(of(4)).toEqual(['early,false', 'other,false', 'late,false', 'optional,false']);
    expect(of(5).at(-1)).toBe(',false');
    const one = propose({ ...tuesdays, count: 2 }, { ...autumn, themes, there });
    expect(one.themesLeft.map(({ code }) => code)).toEqual(['late']);
  });

  describe('whatever the plan', () => {
    const day = (offset: number): string =>
      Temporal.PlainDate.from('2026-08-10').add({ days: offset }).toString();
    const ground = fc
      .record({
        from: fc.integer({ min: 0, max: 30 }),
        days: fc.integer({ min: 10, max: 300 }),
        now: fc.integer({ min: -20, max: 120 }),
        pause: fc.option(
          fc.tuple(fc.integer({ min: 20, max: 60 }), fc.integer({ min: 5, max: 60 })),
        ),
        closed: fc.array(
          fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 20 })),
          { maxLength: 4 },
        ),
        there: fc.uniqueArray(fc.integer({ min: 0, max: 300 }), { maxLength: 5 }),
        elsewhere: fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 8 }),
        themes: fc.array(fc.tuple(fc.boolean(), fc.option(fc.integer({ min: 1, max: 40 }))), {
          maxLength: 8,
        }),
      })
      .map((raw): PlanGround => {
        const stretch = { startsOn: day(raw.from), endsOn: day(raw.from + raw.days) };
        const [at, length] = raw.pause ?? [];
        const terms =
          at === undefined || length === undefined
            ? []
            : [
                { startsOn: day(0), endsOn: day(at) },
                { startsOn: day(at + length), endsOn: day(340) },
              ];
        return {
          ...{ stretch, terms, firstDay: day(0), timeZone },
          now: new Date(Date.parse(`${day(0)}T09:00:00Z`) + raw.now * 86_400_000),
          closed: raw.closed.map(([first, more]) => closed(day(first), day(first + more))),
          there: raw.there.map((n) => meeting(day(n), '10:00')),
          elsewhere: raw.elsewhere.map((n) => meeting(day(n), '10:30')),
          themes: raw.themes.map(([mandatory, week], i) => theme(`t${i}`, mandatory, week)),
        };
      });
    const wish = fc.record<PlanWish>({
      weekday: fc.constantFrom<Weekday>(1, 2, 3, 4, 5, 7),
      time: fc.constantFrom('10:15', '02:30', '09:00'),
      minutes: fc.constantFrom(45, 90),
      count: fc.option(fc.integer({ min: 1, max: 30 })),
      everyWeeks: fc.option(fc.integer({ min: 1, max: 5 })),
    });
    const spanOf = ({ date, time, minutes }: { date: string; time: string; minutes: number }) =>
      spansOf({ date, time, minutes, timeZone, count: 1, everyWeeks: 1 })[0]!;

    it('are right in number, and lie on days and times that are free', () => {
      fc.assert(
        fc.property(wish, ground, (w, g) => {
          const { meetings, lacking } = propose(w, g);
          const { startsOn, endsOn } = g.stretch;
          const had = g.there.filter((m) => startsOn <= m.date && m.date <= endsOn).length;
          if (w.count !== null) expect(meetings.length + lacking).toBe(Math.max(0, w.count - had));
          for (const proposed of meetings) {
            const { date } = proposed;
            const span = spanOf(proposed);
            expect(startsOn <= date && date <= endsOn).toBe(true);
            expect(span.startsAt > g.now).toBe(true);
            expect(Temporal.PlainDate.from(date).dayOfWeek).toBe(w.weekday);
            expect(g.closed.some((c) => c.firstDay <= date && date <= c.lastDay)).toBe(false);
            if (g.terms.length > 0)
              expect(g.terms.some((t) => t.startsOn <= date && date <= t.endsOn)).toBe(true);
            const overlaps = [...g.there, ...g.elsewhere].some(
              (other) => other.startsAt < span.endsAt && span.startsAt < other.endsAt,
            );
            expect(overlaps).toBe(false);
          }
        }),
      );
    });

    it('keep their distance, and say why where it is more', () => {
      fc.assert(
        fc.property(wish, ground, (w, g) => {
          const { meetings } = propose(w, g);
          const { startsOn, endsOn } = g.stretch;
          const met = g.there
            .filter((m) => startsOn <= m.date && m.date <= endsOn)
            .map((m) => weekNumber(m.date));
          const least = w.everyWeeks ?? 1;
          meetings.forEach(({ date, moved }, i) => {
            const week = weekNumber(date);
            for (const other of met) expect(Math.abs(other - week)).toBeGreaterThanOrEqual(least);
            const before = meetings[i - 1];
            if (!before) return;
            const gap = week - weekNumber(before.date);
            expect(gap).toBeGreaterThanOrEqual(least);
            const meetsBetween = met.some((other) => other > week - gap && other < week);
            if (w.everyWeeks !== null && gap > least && !meetsBetween) expect(moved).not.toBeNull();
          });
        }),
      );
    });

    it('have every mandatory theme there is a meeting for, by its week where it can be', () => {
      fc.assert(
        fc.property(wish, ground, (w, g) => {
          const { meetings, themesLeft } = propose(w, g);
          const mandatory = g.themes.filter((one) => one.mandatory);
          const placed = meetings.flatMap((m) => m.theme ?? []);
          expect(new Set(placed).size).toBe(placed.length);
          expect(placed.filter((one) => one.mandatory).length + themesLeft.length).toBe(
            mandatory.length,
          );
          expect(placed.filter((one) => one.mandatory)).toHaveLength(
            Math.min(mandatory.length, meetings.length),
          );
          const first = weekNumber(g.firstDay);
          const weeks = meetings.map(({ date }) => weekNumber(date) - first + 1);
          // Hall's condition: of those due by a week there are no more than meetings up to it.
          const canAll =
            mandatory.length <= meetings.length &&
            mandatory.every(
              ({ week }) =>
                week === null ||
                mandatory.filter((one) => one.week !== null && one.week <= week).length <=
                  weeks.filter((at) => at <= week).length,
            );
          const late = meetings.filter((m) => m.theme?.mandatory && m.isLate);
          if (canAll) expect(late).toEqual([]);
        }),
      );
    });
  });
});

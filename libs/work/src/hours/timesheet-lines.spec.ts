import fc from 'fast-check';
import {
  minutesOf,
  monthAfter,
  monthOf,
  openMonth,
  pendingLines,
  type ApprovedLine,
  type Sheet,
  type Work,
} from './timesheet-lines.js';

const meeting = (subjectId: string, day: string, minutes: number): Work => ({
  ...{ kind: 'meeting', subjectId, day, minutes },
});
const NEW: Sheet = {
  ...{ work: [], approved: [], approvedMonths: new Set(), thisMonth: '2026-11' },
};
/** What is approved when a month's lines are. */
const approve = (sheet: Sheet, month: string): Sheet => ({
  ...sheet,
  approved: [
    ...sheet.approved,
    ...(pendingLines(sheet).get(month) ?? []).map((line): ApprovedLine => ({ ...line, month })),
  ],
  approvedMonths: new Set([...sheet.approvedMonths, month]),
});

describe('a timesheet', () => {
  it('has work in the month of its day', () => {
    const work = [meeting('b', '2026-10-20', 45), meeting('a', '2026-09-01', 60)];
    const months = pendingLines({ ...NEW, work });
    expect([...months.keys()].sort()).toEqual(['2026-09', '2026-10']);
    expect(months.get('2026-10')).toMatchObject([{ minutes: 45, isCorrection: false }]);
  });

  it('keeps what is approved, and has the difference in the open month, marked', () => {
    const before = approve({ ...NEW, work: [meeting('a', '2026-10-20', 60)] }, '2026-10');
    const after = { ...before, work: [meeting('a', '2026-10-20', 90)] };
    expect(pendingLines(after).get('2026-11')).toEqual([
      {
        ...{ kind: 'meeting', subjectId: 'a', day: '2026-10-20', minutes: 30, isCorrection: true },
      },
    ]);
    const gone = pendingLines({ ...before, work: [] });
    expect(gone.get('2026-11')).toMatchObject([{ minutes: -60, isCorrection: true }]);
    // What is logged late for a month that is approved is a correction, too.
    const late = { ...before, work: [...before.work, meeting('b', '2026-10-21', 45)] };
    expect(pendingLines(late).get('2026-11')).toMatchObject([{ minutes: 45, isCorrection: true }]);
  });

  it('makes corrections in the next month where this one is approved, over new year too', () => {
    expect(openMonth('2026-12', new Set(['2026-12']))).toBe('2027-01');
    expect(monthAfter('2026-09')).toBe('2026-10');
  });

  const days = fc.integer({ min: 0, max: 119 }).map((n) => {
    const day = new Date(Date.UTC(2026, 7, 1 + n));
    return day.toISOString().slice(0, 10);
  });
  const works = fc.uniqueArray(
    fc.record<Work>({
      kind: fc.constantFrom('meeting', 'preparation', 'training'),
      subjectId: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
      day: days,
      minutes: fc.integer({ min: 5, max: 300 }),
    }),
    { selector: ({ subjectId }) => subjectId },
  );
  const acts = fc.array(
    fc.oneof(
      fc.record({ work: works }),
      fc.record({ approve: fc.constantFrom('2026-08', '2026-09', '2026-10', '2026-11') }),
    ),
    { maxLength: 8 },
  );

  it('always adds up to what was worked, and never touches what was approved', () => {
    fc.assert(
      fc.property(acts, (list) => {
        let sheet: Sheet = NEW;
        for (const act of list) {
          const { approved } = sheet;
          if ('work' in act) sheet = { ...sheet, work: act.work };
          else if (!sheet.approvedMonths.has(act.approve)) sheet = approve(sheet, act.approve);
          expect(sheet.approved.slice(0, approved.length)).toEqual(approved);
          const pending = pendingLines(sheet);
          const all = minutesOf([...sheet.approved, ...[...pending.values()].flat()]);
          expect(all).toBe(minutesOf(sheet.work));
          for (const [month, lines] of pending) {
            expect(sheet.approvedMonths.has(month)).toBe(false);
            for (const line of lines)
              expect(line.isCorrection || monthOf(line.day) === month).toBe(true);
          }
        }
      }),
    );
  });
});

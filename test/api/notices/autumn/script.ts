/** What happens in an autumn, by plain rules: the test's own account, which Kull is held against. */
export const GROUPS = 70;
export const STUDENTS = 5;

/** Every date is as the institution has it. */
export const FIRST_DAY = '2026-08-24';
export const LAST_DAY = '2026-12-20';
/** A week without teaching, and exams. */
export const CLOSED: readonly (readonly [string, string])[] = [
  ['2026-10-05', '2026-10-09'],
  ['2026-11-30', '2026-12-18'],
];
/** The mentors of these groups are away in these days. */
export const AWAY = { every: 10, from: '2026-10-12', to: '2026-10-25' } as const;

/** What becomes of a meeting: it is logged so many days after it, 0 is the same evening; or not. */
export type Fate =
  | { readonly kind: 'logged'; readonly after: number }
  | { readonly kind: 'cancelled'; readonly before: number }
  | { readonly kind: 'forgotten' };

export interface Scripted {
  readonly group: number;
  readonly day: string;
  readonly fate: Fate;
}

const DAY_MS = 86_400_000;
export const plus = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T12:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T12:00:00Z`) - Date.parse(`${from}T12:00:00Z`)) / DAY_MS);
export const isClosed = (day: string): boolean =>
  CLOSED.some(([first, last]) => first <= day && day <= last);
export const isAway = (group: number, day: string): boolean =>
  group % AWAY.every === 0 && AWAY.from <= day && day <= AWAY.to;
export const daysOfAutumn = (): string[] =>
  Array.from({ length: daysBetween(FIRST_DAY, LAST_DAY) + 1 }, (_, i) => plus(FIRST_DAY, i));

/** Each group meets once a week from the second week on, on its own weekday. */
export const meetings = (): Scripted[] =>
  Array.from({ length: GROUPS }, (_, group) =>
    Array.from({ length: 13 }, (_, week) => ({
      group,
      day: plus(FIRST_DAY, 7 + week * 7 + (group % 5)),
      fate: fateOf(group, week),
    })),
  ).flat();

const fateOf = (group: number, week: number): Fate => {
  const dice = (group * 7 + week * 13) % 20;
  if (dice < 12) return { kind: 'logged', after: 0 };
  if (dice < 15) return { kind: 'logged', after: 1 + (dice % 5) };
  if (dice < 17) return { kind: 'cancelled', before: dice - 14 };
  // Some mentors never log a thing.
  return group % 7 === 3 || dice === 19 ? { kind: 'forgotten' } : { kind: 'logged', after: 9 };
};

/** Whether nothing is known of a meeting in the morning of a day. */
const isOpen = ({ day: of, fate }: Scripted, morning: string): boolean => {
  if (fate.kind === 'cancelled') return plus(of, -fate.before) > morning;
  // What is logged in the evening of a day is not logged in its morning.
  return fate.kind === 'forgotten' || plus(of, fate.after) >= morning;
};

export interface Expected {
  readonly day: string;
  readonly kind: 'meeting_soon' | 'log_missing' | 'unanswered_7' | 'unanswered_14' | 'digest';
  readonly to: string;
}

/** Whose invitation is not answered: invited on a day, answered so many days after, or never. */
export const invited = (): { name: string; day: string; after: number | null }[] =>
  Array.from({ length: 40 }, (_, i) => ({
    name: `invited-${i}`,
    day: plus(FIRST_DAY, i % 6),
    after: [null, 3, 7, 8, 13, 14, 15, null][i % 8]!,
  }));

/** Every mail that has to go out, by the rules as people say them. */
export const expected = (): Expected[] => {
  const all = meetings();
  const mails: Expected[] = [];
  const toldOf = new Set<Scripted>();
  const lastTold = new Map<number, string>();
  for (const today of daysOfAutumn()) {
    const tomorrow = plus(today, 1);
    for (const meeting of all) {
      const { group, day } = meeting;
      if (day !== tomorrow || isClosed(day) || !isOpen(meeting, today)) continue;
      for (let i = 0; i < STUDENTS; i += 1)
        mails.push({ day: today, kind: 'meeting_soon', to: `student-${group}-${i}` });
      if (!isAway(group, day))
        mails.push({ day: today, kind: 'meeting_soon', to: `mentor-${group}` });
    }
    if (!isClosed(today))
      for (let group = 0; group < GROUPS; group += 1) {
        const before = lastTold.get(group);
        if (isAway(group, today) || (before && daysBetween(before, today) < 7)) continue;
        const missing = all.find(
          (m) =>
            m.group === group &&
            m.day < today &&
            daysBetween(m.day, today) <= 28 &&
            !isClosed(m.day) &&
            isOpen(m, today) &&
            !toldOf.has(m),
        );
        if (!missing) continue;
        toldOf.add(missing);
        lastTold.set(group, today);
        mails.push({ day: today, kind: 'log_missing', to: `mentor-${group}` });
      }
    for (const { name, day, after } of isClosed(today) ? [] : invited()) {
      const age = daysBetween(day, today);
      const isAnswered = after !== null && age > after;
      if (age === 7 && !isAnswered) mails.push({ day: today, kind: 'unanswered_7', to: name });
      if (age === 14 && !isAnswered) mails.push({ day: today, kind: 'unanswered_14', to: name });
    }
    const isMonday = new Date(`${today}T12:00:00Z`).getUTCDay() === 1;
    const isMissing = all.some((m) => m.day < today && isOpen(m, today));
    if (isMonday && isMissing) mails.push({ day: today, kind: 'digest', to: 'coordinator' });
  }
  return mails;
};

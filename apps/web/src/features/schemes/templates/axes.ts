import type { components } from '../../../app/api/schema';

export type SchemeSettings = components['schemas']['SchemeSettingsView'];

export const WHO = ['student', 'staff', 'alumni', 'practitioner'] as const;
export type Who = (typeof WHO)[number];
export const WHEN = ['first', 'middle', 'late'] as const;
export type When = (typeof WHEN)[number];
export const FOR_WHOM = ['groups', 'pairs', 'drop_in'] as const;
export type ForWhom = (typeof FOR_WHOM)[number];

/** The semesters that a part of the degree is, both included. */
const PARTS: Readonly<Record<When, readonly [number, number]>> = {
  first: [1, 2],
  middle: [3, 6],
  late: [7, 16],
};

/** The parts of the degree that a scheme is for; all of them where it names no semester. */
export const partsOf = (semesters: readonly number[]): When[] =>
  WHEN.filter((part) => {
    const [from, to] = PARTS[part];
    return semesters.length === 0 || semesters.some((each) => each >= from && each <= to);
  });

/** What is asked for on each axis; none: any. */
export interface Asked {
  readonly who: readonly Who[];
  readonly when: readonly When[];
  readonly forWhom: readonly ForWhom[];
}

const answers = <T>(asked: readonly T[], has: readonly T[]): boolean =>
  asked.length === 0 || asked.some((each) => has.includes(each));

type OnAxes = Pick<SchemeSettings, 'mentors' | 'semesters' | 'format'>;

/** Whether a scheme set up so is one of those asked for: on each axis by itself. */
export const isAskedFor = (asked: Asked, { mentors, semesters, format }: OnAxes): boolean =>
  answers(
    asked.who,
    mentors.map(({ kind }) => kind),
  ) &&
  answers(asked.when, partsOf(semesters)) &&
  answers(asked.forWhom, [format]);

/** Runs of semesters, each by its first and last: 1, 2, 3, 11 → [1, 3], [11, 11]. */
export const runsOf = (semesters: readonly number[]): [number, number][] =>
  [...semesters]
    .sort((a, b) => a - b)
    .reduce<[number, number][]>((runs, each) => {
      const last = runs.at(-1);
      if (last?.[1] === each - 1) last[1] = each;
      else runs.push([each, each]);
      return runs;
    }, []);

import { isDeepStrictEqual } from 'node:util';
import type { FieldError } from '#kernel';
import { wishesOf } from './group-wishes.js';
import type { MentorsOfKind, SchemeSettings } from './scheme-settings.js';

/** Settings in parts that are about one thing each: the centre locks these, one by one. */
export const SETTING_PARTS = [
  'mentors',
  'requirements',
  'semesters',
  'format',
  'about',
  'group',
  'matching',
  'waysIn',
  'plan',
  'attendance',
  'talks',
  'themes',
  'summaries',
  'agreement',
] as const;
export type SettingPart = (typeof SETTING_PARTS)[number];

/** Of a column `locks`, as the database holds it. */
export const LOCKS_CHECK = `locks <@ array[${SETTING_PARTS.map((part) => `'${part}'`).join(', ')}]`;

type Read = (settings: SchemeSettings) => unknown;

/** What is asked of a kind of mentor before a group. */
export const requirementsOf = ({ apply, training, declaration }: MentorsOfKind) => ({
  apply,
  training,
  declaration,
});

/** What belongs to a part, laid out as in the settings, so that a difference has its place there. */
export const PARTS: Readonly<Record<SettingPart, Read>> = {
  mentors: ({ mentors, mentorsPerGroup, ownCertificates = false }) => ({
    mentors: mentors.map(({ kind, capacity, paid, hours }) => ({ kind, capacity, paid, hours })),
    mentorsPerGroup,
    ownCertificates,
  }),
  requirements: ({ mentors }) => ({ mentors: mentors.map(requirementsOf) }),
  semesters: ({ semesters }) => ({ semesters: [...semesters].sort((a, b) => a - b) }),
  format: ({ format }) => ({ format }),
  about: ({ about }) => ({ about }),
  group: ({ group }) => ({ group }),
  matching: ({ matching }) => ({
    matching: {
      by: matching.by,
      sameWithin: [...matching.sameWithin].sort(),
      wishes: wishesOf(matching),
    },
  }),
  waysIn: ({ waysIn: { giveAtOnce = false, offerHours = 48, ...waysIn } }) => ({
    waysIn: { ...waysIn, giveAtOnce, offerHours },
  }),
  plan: ({ meetings: { plannedCount, per, everyWeeks, timetabled, minutes } }) => ({
    meetings: { plannedCount, per, everyWeeks, timetabled, minutes },
  }),
  attendance: ({ meetings }) => {
    const { attendance, threshold, approvedAbsence = 'left_out', countsTalks = false } = meetings;
    return { meetings: { attendance, threshold, approvedAbsence, countsTalks } };
  },
  talks: ({ meetings: { talks } }) => ({ meetings: { talks } }),
  themes: ({ meetings: { themes, topics } }) => ({ meetings: { themes, topics } }),
  // Who reads what: summaries, and when each of the students can.
  summaries: ({ meetings: { summaryReaders, showsWhoCan = false } }) => ({
    meetings: { summaryReaders, showsWhoCan },
  }),
  agreement: ({ agreement }) => ({ agreement }),
};

/**
 * What is changed in settings although it is locked, each at its place.
 *
 * @param at the JSON pointer of the settings in the request
 */
export const lockFaults = (
  before: SchemeSettings,
  after: SchemeSettings,
  locks: readonly SettingPart[],
  at: string,
): FieldError[] =>
  locks.flatMap((part) => {
    const was = PARTS[part](part === 'requirements' ? alignedTo(before, after) : before);
    const place = differs(plain(was), plain(PARTS[part](after)), at);
    return place === null ? [] : [{ pointer: place, code: 'field.locked' }];
  });

/** What is asked of a kind of mentor that is new is what is asked of the usual one. */
const alignedTo = (before: SchemeSettings, { mentors }: SchemeSettings): SchemeSettings => ({
  ...before,
  mentors: mentors.map(({ kind }) => ({
    ...(before.mentors.find((one) => one.kind === kind) ?? before.mentors[0]!),
    kind,
  })),
});

/** Without what was left out, whichever way that was said. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Where the first difference is, as deep as both sides go. */
const differs = (was: unknown, is: unknown, at: string): string | null => {
  if (isDeepStrictEqual(was, is)) return null;
  if (!isObject(was) || !isObject(is)) return at;
  const keys = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  return (
    keys.map((key) => differs(was[key], is[key], `${at}/${key}`)).find((p) => p !== null) ?? at
  );
};

import type { MentorKind, SchemeSettings } from './scheme-settings.js';
import {
  lockFaults,
  PARTS,
  requirementsOf,
  SETTING_PARTS,
  type SettingPart,
} from './setting-parts.js';
import { settingsFaults } from './settings-faults.js';

type Take = (own: SchemeSettings, scheme: SchemeSettings) => Partial<SchemeSettings>;

/** What a part says as a whole, and nothing else does. */
const whole =
  (part: SettingPart): Take =>
  (_own, scheme) =>
    PARTS[part](scheme) as Partial<SchemeSettings>;

const ofMeetings =
  (part: SettingPart): Take =>
  ({ meetings }, scheme) => ({
    meetings: {
      ...meetings,
      ...(PARTS[part](scheme) as Pick<SchemeSettings, 'meetings'>).meetings,
    },
  });

/** What is asked of a kind of mentor; of a kind that is not there, what is asked of the usual one. */
const askedOf = ({ mentors }: SchemeSettings, kind: MentorKind) =>
  requirementsOf(mentors.find((one) => one.kind === kind) ?? mentors[0]!);

/** How a part is taken from a scheme's settings, the mentors before what is asked of them. */
const TAKEN: Readonly<Record<SettingPart, Take>> = {
  mentors: (own, { mentors, mentorsPerGroup, ownCertificates = false }) => ({
    mentors: mentors.map((one) => ({ ...one, ...askedOf(own, one.kind) })),
    mentorsPerGroup,
    ownCertificates,
  }),
  requirements: (own, scheme) => ({
    mentors: own.mentors.map((one) => ({ ...one, ...askedOf(scheme, one.kind) })),
  }),
  semesters: whole('semesters'),
  format: whole('format'),
  about: whole('about'),
  group: whole('group'),
  matching: (_own, { matching }) => ({ matching }),
  waysIn: whole('waysIn'),
  plan: ofMeetings('plan'),
  attendance: ofMeetings('attendance'),
  talks: ofMeetings('talks'),
  themes: ofMeetings('themes'),
  summaries: ofMeetings('summaries'),
  agreement: whole('agreement'),
};

/** Settings that heed the locks of a scheme, and in which parts they are not what they were. */
export interface Heeding {
  readonly settings: SchemeSettings;
  readonly fromScheme: readonly SettingPart[];
}

/**
 * Settings with the locked parts as the scheme has them. Where these do not go with the rest, such as
 * pairs with the sizes of groups, all of it is the scheme's.
 */
export const asLocked = (
  own: SchemeSettings,
  scheme: SchemeSettings,
  locks: readonly SettingPart[],
): Heeding => {
  const lacking = SETTING_PARTS.filter(
    (part) => locks.includes(part) && differIn(part, scheme, own),
  );
  if (lacking.length === 0) return { settings: own, fromScheme: [] };
  const mixed = lacking.reduce((taken, part) => ({ ...taken, ...TAKEN[part](taken, scheme) }), own);
  const settings = settingsFaults(mixed, '').length > 0 ? scheme : mixed;
  return { settings, fromScheme: SETTING_PARTS.filter((part) => differIn(part, own, settings)) };
};

const differIn = (part: SettingPart, before: SchemeSettings, after: SchemeSettings): boolean =>
  lockFaults(before, after, [part], '').length > 0;

import { matters, wishesOf } from '../settings/group-wishes.js';
import type { SchemeSettings } from '../settings/scheme-settings.js';

/** What a round uses people's hours for: a group's common hour, planning its meetings, or nothing. */
export const HOURS_USES = ['group_hour', 'meetings', 'none'] as const;
export type HoursUse = (typeof HOURS_USES)[number];

/** What becomes of the answers that Kull itself asks for, so that it can be said where they are given. */
export interface AnswersUse {
  readonly hours: HoursUse;
  /** A group is one student and a mentor: how many can when is when the one can. */
  readonly pairs: boolean;
  /** A group's mentors see who of its students can when, and not only how many. */
  readonly whoCan: boolean;
  /** Students see the mentors' languages and interests, to choose among them. */
  readonly mentorsShown: boolean;
}

type Settings = Pick<SchemeSettings, 'format' | 'waysIn' | 'matching'> & {
  readonly meetings: Pick<SchemeSettings['meetings'], 'showsWhoCan'>;
};

/** Students of a round look at its mentors, to ask one or to say whom they want. */
export const studentsSeeMentors = ({
  waysIn,
  matching,
}: Pick<Settings, 'waysIn' | 'matching'>): boolean => waysIn.directory || matching.by === 'wishes';

export const answersUse = (settings: Settings): AnswersUse => ({
  hours: hoursUse(settings),
  pairs: settings.format === 'pairs',
  whoCan: settings.format === 'groups' && (settings.meetings.showsWhoCan ?? false),
  mentorsShown: studentsSeeMentors(settings),
});

const hoursUse = ({ format, matching }: Settings): HoursUse => {
  if (format === 'drop_in') return 'none';
  const hour = wishesOf(matching).find(({ kind }) => kind === 'common_hour');
  return hour && matters(hour) ? 'group_hour' : 'meetings';
};

import { canKeepMeetings, canLogFor, type OpenedGroup } from '#groups';

/**
 * In which part somebody writes a group's log: as its mentor where they are one, else as its
 * coordinator for the mentor; null: in none. Whoever leads the mentor and coordinates does the latter.
 */
export const partInLog = ({
  standings,
  group,
}: Pick<OpenedGroup, 'standings' | 'group'>): 'mentor' | 'coordinator' | null => {
  const { roundState } = group;
  if (standings.some((standing) => canKeepMeetings(standing, roundState))) return 'mentor';
  return standings.some((standing) => canLogFor(standing, roundState)) ? 'coordinator' : null;
};

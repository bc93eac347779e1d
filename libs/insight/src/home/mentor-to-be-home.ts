import { myMentorPaths } from '#groups';
import type { Tx } from '#platform';
import { takesInvitations } from '#schemes';
import type { MentorToBe } from './mentor-home.views.js';

/** What the actor has left to do before there can be a group; null: nothing. */
export const mentorToBeHome = async (tx: Tx): Promise<MentorToBe[] | null> => {
  const left = (await myMentorPaths(tx, null)).filter(
    ({ gaps, roundState }) =>
      takesInvitations(roundState) &&
      (gaps.includes('training') || gaps.includes('declaration')) &&
      !gaps.includes('ended'),
  );
  if (left.length === 0) return null;
  return left.map(({ enrolmentId, roundName, schemeName, gaps, groups }) => ({
    ...{ enrolmentId, roundName, schemeName, gaps },
    hasGroup: groups > 0,
  }));
};

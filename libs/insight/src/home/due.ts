import type { SheetsWaiting } from '#work';
import type { GroupProgress, RoundNumbers } from '../progress/progress.views.js';
import type { DueItem, DueKind, SeatsForQueue } from './coordinator-home.views.js';

/** As many groups as are named; the rest is behind the link. */
const NAMED = 6;

export interface Waiting {
  readonly proposalsReady: number;
  readonly joinRequests: number;
  /** Students who must take part, and ask not to. */
  readonly excuses: number;
  /** Who applies to be a mentor, and has no answer. */
  readonly mentorApplications: number;
  /** Mentors who are in, and have something to do before there can be a group. */
  readonly mentorsNotReady: number;
  /** Students who ask for another group. */
  readonly changeRequests: number;
  /** People who have written to the coordinators, and wait. */
  readonly inbox: number;
  /** Months of hours that mentors have submitted; null: none. */
  readonly timesheets: SheetsWaiting | null;
  /** Certificates that say more than the logs do. */
  readonly certificates: number;
  /** Messages that somebody has reported. */
  readonly messageReports: number;
  /** Talks that are over, and nobody has logged. */
  readonly talksMissing: number;
  /** Drop-in shifts that have been, and nobody has logged. */
  readonly shiftsMissing: number;
  /** Students in the queue, and the seats there are for them. */
  readonly queue: { readonly waiting: number; readonly seats: SeatsForQueue };
}

/** What waits for a round's coordinator, the most pressing first. */
export const dueIn = (
  numbers: RoundNumbers,
  groups: readonly GroupProgress[],
  {
    proposalsReady,
    joinRequests,
    excuses,
    mentorApplications,
    mentorsNotReady,
    changeRequests,
    inbox,
    timesheets,
    certificates,
    messageReports,
    talksMissing,
    shiftsMissing,
    queue,
  }: Waiting,
): DueItem[] => {
  const late = groups.filter(({ isLate }) => isLate);
  const unlogged = groups.filter(({ logsMissing }) => logsMissing.length > 0);
  const items: [DueKind, number, readonly GroupProgress[]][] = [
    ['join_requests', joinRequests, []],
    ['excuses', excuses, []],
    ['message_reports', messageReports, []],
    ['inbox', inbox, []],
    ['change_requests', changeRequests, []],
    ['timesheets', timesheets?.count ?? 0, []],
    ['certificates', certificates, []],
    ['proposal_ready', proposalsReady, []],
    ['waiting', queue.waiting, []],
    ['mentor_applications', mentorApplications, []],
    ['mentors_not_ready', groups.length === 0 ? mentorsNotReady : 0, []],
    ['groups_late', late.length, late],
    ['logs_missing', numbers.logsMissing, unlogged],
    ['talks_missing', talksMissing, []],
    ['shifts_missing', shiftsMissing, []],
    // Before there are groups, nobody is missing from one; who waits is told of by itself.
    ['not_placed', groups.length > 0 ? numbers.notPlaced - queue.waiting : 0, []],
    ['not_answered', groups.length === 0 ? numbers.silent : 0, []],
    ['not_invited', groups.length === 0 ? numbers.notInvited : 0, []],
    ['without_email', numbers.withoutEmail, []],
    ['email_refused', numbers.emailRefused, []],
  ];
  return items
    .filter(([, count]) => count > 0)
    .map(([kind, count, about]) => ({
      kind,
      count,
      groups: about.slice(0, NAMED).map(({ id, number, pair }) => ({ id, number, pair })),
      seats: kind === 'waiting' ? queue.seats : null,
      month: kind === 'timesheets' ? (timesheets?.oldest ?? null) : null,
    }));
};

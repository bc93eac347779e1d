import type { GroupProgress, RoundNumbers } from '../progress/progress.views.js';
import type { DueItem, DueKind } from './coordinator-home.views.js';
import { dueIn } from './due.js';

const quiet = {
  students: 20,
  invited: 20,
  joined: 20,
  declined: 0,
  silent: 0,
  notInvited: 0,
  mentors: 2,
  placed: 20,
  notPlaced: 0,
  freeSeats: 0,
  groups: 2,
  groupsMet: 2,
  meetingsHeld: 2,
  logsMissing: 0,
  withoutEmail: 0,
  emailRefused: 0,
} satisfies RoundNumbers;

const group = (number: number, given: Partial<GroupProgress> = {}): GroupProgress => ({
  id: `g${number}`,
  number,
  pair: null,
  campus: null,
  members: 10,
  seats: 10,
  mentors: [],
  hasMet: true,
  meetingsHeld: 1,
  heldNow: 1,
  plannedNow: 0,
  lastMetAt: null,
  nextMeetingAt: null,
  logsMissing: [],
  isLate: false,
  ...given,
});

const waiting = (proposalsReady: number, joinRequests = 0) => ({
  ...{ proposalsReady, joinRequests },
  excuses: 0,
  mentorApplications: 0,
  mentorsNotReady: 0,
  changeRequests: 0,
  inbox: 0,
  timesheets: null,
  certificates: 0,
  messageReports: 0,
  talksMissing: 0,
  shiftsMissing: 0,
  queue: { waiting: 0, seats: { free: 0, campus: null } },
});

const item = (kind: DueKind, count: number, more: Partial<DueItem> = {}): DueItem => ({
  ...{ kind, count, groups: [], seats: null, month: null },
  ...more,
});

describe('what is due in a round', () => {
  it('is nothing where all is as it should be', () => {
    expect(dueIn(quiet, [group(1), group(2)], waiting(0))).toEqual([]);
  });

  it('names the groups that are late, and those that lack logs, most pressing first', () => {
    const missing = { id: 'm', startsAt: '' };
    const groups = [
      group(1, { isLate: true, hasMet: false }),
      group(2, { logsMissing: [missing, missing] }),
      group(3),
    ];
    const due = dueIn({ ...quiet, logsMissing: 2, withoutEmail: 1 }, groups, waiting(0));
    expect(due).toEqual([
      item('groups_late', 1, { groups: [{ id: 'g1', number: 1, pair: null }] }),
      item('logs_missing', 2, { groups: [{ id: 'g2', number: 2, pair: null }] }),
      item('without_email', 1),
    ]);
  });

  it('misses nobody from groups before there are any, and then no answers', () => {
    const numbers = { ...quiet, silent: 3, notInvited: 4, notPlaced: 5 };
    expect(dueIn(numbers, [], waiting(1, 2)).map(({ kind, count }) => [kind, count])).toEqual([
      ['join_requests', 2],
      ['proposal_ready', 1],
      ['not_answered', 3],
      ['not_invited', 4],
    ]);
    expect(dueIn(numbers, [group(1)], waiting(0)).map(({ kind }) => kind)).toEqual(['not_placed']);
  });

  it('tells of those who wait with the seats there are, and not once more as without a group', () => {
    const queue = { waiting: 14, seats: { free: 6, campus: 'Grimstad' } };
    const due = dueIn({ ...quiet, notPlaced: 15 }, [group(1)], { ...waiting(0), queue });
    expect(due).toEqual([item('waiting', 14, { seats: queue.seats }), item('not_placed', 1)]);
  });

  it('tells of timesheets with the oldest month that waits', () => {
    const timesheets = { count: 2, oldest: '2026-10' };
    expect(dueIn(quiet, [group(1)], { ...waiting(0), timesheets })).toEqual([
      item('timesheets', 2, { month: '2026-10' }),
    ]);
  });
});

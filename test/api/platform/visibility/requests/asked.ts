import type { Cast } from '../../../../support/cast.js';
import type { Ids } from '../../../../support/one-of-each.js';
import { rosterForm } from '../../../../support/roster-files.js';
import type { BeforeRunning } from '../scene/before-running.js';
import type { Role } from '../roles.js';

/** What a request is made from: everything is of the one whose the thing is. */
export interface Of {
  readonly cast: Cast;
  readonly before: BeforeRunning;
  readonly ids: Ids;
  readonly role: Role;
}

/** What an operation is asked, where a sample of its description is not something it would do. */
export interface Asked {
  /** For `{id}`, where it is not the first thing of the kind. */
  readonly id?: string | undefined;
  readonly body?: unknown;
  readonly query?: Readonly<Record<string, string>>;
  /** Where it is not the first. */
  readonly version?: number;
}

/** By operation, what it is asked. */
export type Requests = Readonly<Record<string, (of: Of) => Asked>>;

export const ofListed = ({ before }: Of): Asked => ({ id: before.listedId });
export const ofNextRound = ({ before }: Of): Asked => ({ id: before.roundId });
/** The group of two who have agreed. Another group is just another one. */
export const ofAgreed = ({ ids }: Of): Asked => ({ id: ids['pairs'] });
export const ofChoosing = ({ before }: Of): Asked => ({ id: before.choosing.roundId });
export const ofMentor = ({ ids }: Of): Asked => ({ id: ids['mentors'] });
/** A mentor of the round who has not the group. */
export const another = ({ ids, cast }: Of): string => ids['other-mentors'] ?? cast.mentor.id;
/** What somebody has written to the coordinators. */
export const ofInbox = ({ ids }: Of): Asked => ({ id: ids['inbox-threads'] });
export const ofHeldMeeting = ({ ids }: Of): Asked => ({ id: ids['held-meetings'] });
export const picture = (): FormData => {
  const form = new FormData();
  form.set('file', new Blob([PIXEL], { type: 'image/png' }), 'me.png');
  return form;
};
export const roster = ({ before }: Of, options: object = {}): FormData =>
  rosterForm({ bytes: before.roster.file, options: { role: 'mentee', ...options } });
/** Students of two groups, and what else a change of a proposal names. */
export const placed = ({ before: { proposal } }: Of) => {
  const [one, other] = proposal.groups;
  return {
    group: other!,
    a: one!.members[0]!.enrolmentId,
    b: other!.members[0]!.enrolmentId,
    leader: other!.leader!.enrolmentId,
  };
};

/** One who is nobody's eyes here, to a group of their own: nobody is told what they could not see. */
export const split = ({ cast: { group, mentees } }: Of): object => ({
  ...{ kind: 'split', groupId: group.id, enrolmentIds: [mentees[2]!.id] },
});

export const SHIFT = { time: '09:00', endTime: '10:00', outcome: 'not_held' };
export const WORK = { day: '2026-09-03', kind: 'training', minutes: 30 };

export const SERVICE = {
  names: { nb: 'Studieveiledningen' },
  texts: { nb: 'Hjelper.' },
  topics: ['exams'],
  email: 'hjelp@kull.example',
  isActive: true,
};

/** One pixel, as a PNG. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

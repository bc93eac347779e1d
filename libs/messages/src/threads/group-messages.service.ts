import { openGroup, peopleIn, type FoundGroup, type Standing } from '#groups';
import { conflict, newId, notFound, type Actor } from '#kernel';
import { Database, onceKey, type Tx } from '#platform';
import { isArchived } from '#schemes';
import { Injectable } from '@nestjs/common';
import { findThread, findThreads } from './find-thread.js';
import type { GroupMessages as View, ThreadView, WriteToStudent } from './threads.views.js';
import { listed, viewThread } from './view-thread.js';
import { writeMessage } from './write-message.js';

/** What a group's mentors write to it, and what one of its students writes to them. */
@Injectable()
export class GroupMessages {
  constructor(private readonly db: Database) {}

  show(actor: Actor, groupId: string): Promise<View> {
    return this.db.run(actor, (tx) => viewOf(tx, groupId));
  }

  /** By its mentors, to all of it. @throws DomainError `not_found`; `message.not_now` */
  writeToGroup(
    actor: Actor,
    groupId: string,
    body: string,
    key: string | undefined,
  ): Promise<View> {
    return this.db.once(actor, onceKey(key, 'groups.write', [groupId, body]), async (tx) => {
      const { group } = await openGroup(tx, groupId, 'mentor');
      await writeMessage(tx, await threadOfGroup(tx, group), body);
      return viewOf(tx, groupId);
    });
  }

  /** By a student of it, to its mentors alone. @throws DomainError `not_found`; `message.not_now` */
  writeToMentors(
    actor: Actor,
    groupId: string,
    body: string,
    key: string | undefined,
  ): Promise<ThreadView> {
    return this.db.once(actor, onceKey(key, 'groups.mentors', [groupId, body]), async (tx) => {
      const { group } = await openGroup(tx, groupId, 'mentee');
      const id = await threadWithMentors(tx, group, tx.actor.personId!);
      await writeMessage(tx, id, body);
      return viewThread(tx, await findThread(tx, id));
    });
  }

  /**
   * By a mentor of it, to one student: what a student has begun with the mentors goes on.
   *
   * @throws DomainError `not_found` for who is no student of the group; `message.not_now`
   */
  writeToStudent(
    actor: Actor,
    groupId: string,
    { enrolmentId, body }: WriteToStudent,
    key: string | undefined,
  ): Promise<ThreadView> {
    const once = onceKey(key, 'groups.student', [groupId, enrolmentId, body]);
    return this.db.once(actor, once, async (tx) => {
      const { group } = await openGroup(tx, groupId, 'mentor');
      const student = (await peopleIn(tx, groupId)).find(
        (one) => one.role === 'mentee' && one.enrolmentId === enrolmentId && !one.isFormer,
      );
      if (!student) throw notFound();
      const id = await threadWithMentors(tx, group, student.personId);
      await writeMessage(tx, id, body);
      return viewThread(tx, await findThread(tx, id));
    });
  }
}

/** Opened by those of it: neither a lead mentor nor a coordinator reads what is written in a group. */
const viewOf = async (tx: Tx, groupId: string): Promise<View> => {
  const { group, standing } = await openGroup(tx, groupId);
  if (!isOfGroup(standing)) throw notFound();
  const threads = await findThreads(tx, 't.group_id = $3 order by t.written_at desc', [groupId]);
  const own = threads.find(({ kind }) => kind === 'group');
  const alone = threads.filter(({ kind }) => kind === 'mentor');
  const isStudent = standing === 'mentee';
  const people = await peopleIn(tx, groupId);
  const leaders = people.filter(({ role }) => role !== 'mentee');
  // Whoever stands in for a mentor writes to the group, and begins nothing with one of it.
  const isLeader = leaders.some(({ personId }) => personId === tx.actor.personId);
  const isLive = isLiveIn(group);
  return {
    groupId,
    groupNumber: group.number,
    roundName: group.roundName,
    thread: own ? await viewThread(tx, own) : null,
    mentorThreadId: alone.find((t) => t.isMine && t.hasAllMentors)?.id ?? null,
    mentors: leaders.flatMap(({ name, isProtected, isFormer }) =>
      isProtected || isFormer ? [] : [name],
    ),
    threads: alone.map(listed),
    students: isLeader
      ? people.flatMap(({ role, enrolmentId, name, isProtected, isFormer }) =>
          role !== 'mentee' || isFormer ? [] : [{ enrolmentId, name: isProtected ? null : name }],
        )
      : [],
    can: { write: !isStudent && isLive, writeToMentors: isStudent && isLive && leaders.length > 0 },
  };
};

const isOfGroup = (standing: Standing): boolean => standing === 'mentor' || standing === 'mentee';

const isLiveIn = ({ roundState, closedAt }: FoundGroup): boolean =>
  !isArchived(roundState) && closedAt === null;

const threadOfGroup = async (tx: Tx, group: FoundGroup): Promise<string> => {
  if (!isLiveIn(group)) throw conflict('message.not_now');
  await tx.execute(
    `insert into threads (institution_id, id, round_id, kind, group_id)
     values ($1, $2, $3, 'group', $4)
     on conflict (institution_id, group_id) where kind = 'group' do nothing`,
    [tx.institutionId, newId(), group.roundId, group.id],
  );
  const [thread] = await tx.query<{ id: string }>(
    `select id from threads where institution_id = $1 and group_id = $2 and kind = 'group'`,
    [tx.institutionId, group.id],
  );
  return thread!.id;
};

/** The one that is there, if nobody has come to lead the group since; else a new one. */
const threadWithMentors = async (tx: Tx, group: FoundGroup, studentId: string): Promise<string> => {
  const { id: groupId, roundId } = group;
  const theirs = [tx.institutionId, studentId];
  // Two messages at once begin one thread.
  await tx.query(
    `select id from memberships m where m.institution_id = $1 and m.group_id = $3
       and m.left_at is null and exists (select from enrolments e
         where e.institution_id = $1 and e.id = m.enrolment_id and e.person_id = $2)
     for no key update`,
    [...theirs, groupId],
  );
  const threads = await findThreads(
    tx,
    `t.group_id = $3 and t.kind = 'mentor' and t.person_id = $4 order by t.written_at desc`,
    [groupId, studentId],
  );
  const there = threads.find(({ hasAllMentors }) => hasAllMentors);
  if (there) return there.id;
  const id = newId();
  const begun = await tx.execute(
    `insert into threads (institution_id, id, round_id, kind, group_id, person_id, mentor_ids)
     select $1, $4, $5, 'mentor', $3, $2, array_agg(distinct e.person_id)
     from memberships m
     join enrolments e on e.institution_id = m.institution_id and e.id = m.enrolment_id
     where m.institution_id = $1 and m.group_id = $3 and m.left_at is null and m.role <> 'mentee'
     having count(*) > 0 and ($2::uuid = $6::uuid or bool_or(e.person_id = $6::uuid))`,
    [...theirs, groupId, id, roundId, tx.actor.personId],
  );
  if (begun === 0 || !isLiveIn(group)) throw conflict('message.not_now');
  return id;
};

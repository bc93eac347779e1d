import { SignedLinks } from '#access';
import { takesPart } from '#enrolment';
import { Actor, Clock, DomainError, conflict, notFound } from '#kernel';
import { Database, type Tx } from '#platform';
import type { NamedCode } from '#schemes';
import { Injectable } from '@nestjs/common';
import { openMeeting } from '../open-meeting.js';
import { MeetingReply } from './meeting-reply.entity.js';
import type { MeetingToReplyTo, MyReply, ReplyState } from './reply.views.js';

/** A meeting, and the student who replies to it. */
interface Asked {
  readonly meetingId: string;
  /** Null: not in the group, or not any more. */
  readonly enrolmentId: string | null;
  readonly groupNumber: number;
  readonly isPair: boolean;
  readonly round: string;
  readonly institution: string;
  readonly timeZone: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly place: string | null;
  readonly theme: NamedCode | null;
  readonly meetingState: string;
  readonly coming: boolean | null;
}

/**
 * A student says 'I come' or 'I don't', signed in or by the signed link of a mail, as often as they like
 * until the meeting is over. The last one holds; no reason is asked.
 */
@Injectable()
export class ReplyToMeetings {
  constructor(
    private readonly db: Database,
    private readonly links: SignedLinks,
    private readonly clock: Clock,
  ) {}

  /**
   * @param coming null takes the reply back
   * @throws DomainError `not_found`; `meeting.student_only` for who sees the meeting and is none of its
   *   students; `meeting.cancelled`; `meeting.over`
   */
  signedIn(actor: Actor, meetingId: string, coming: boolean | null): Promise<MyReply> {
    return this.db.run(actor, async (tx) => {
      await openMeeting(tx, meetingId);
      const asked = await findAsked(tx, meetingId, actor.personId);
      if (!asked?.enrolmentId) throw new DomainError('meeting.student_only', 403);
      await this.write(tx, asked, coming);
      return { coming };
    });
  }

  /** What a link is about; changes nothing. @throws DomainError `link.invalid`, `link.expired` */
  show(token: string): Promise<MeetingToReplyTo> {
    return this.byLink(token, (_, asked) => Promise.resolve(this.view(asked)));
  }

  /** @throws DomainError `link.invalid`, `link.expired`, `meeting.cancelled`, `meeting.over`, `meeting.left` */
  reply(token: string, coming: boolean): Promise<MeetingToReplyTo> {
    return this.byLink(token, async (tx, asked) => {
      await this.write(tx, asked, coming);
      return this.view({ ...asked, coming });
    });
  }

  private async byLink<T>(token: string, work: (tx: Tx, asked: Asked) => Promise<T>): Promise<T> {
    const { institutionId, personId, subjectId } = await this.links.read('meeting.reply', token);
    return this.db.run(Actor.institution(institutionId), async (tx) => {
      const asked = await findAsked(tx, subjectId, personId);
      if (!asked) throw notFound();
      return work(tx, asked);
    });
  }

  private async write(tx: Tx, asked: Asked, coming: boolean | null): Promise<void> {
    const state = this.stateOf(asked);
    if (state !== 'open') throw conflict(`meeting.${state}`);
    const { institutionId } = tx;
    const { meetingId } = asked;
    const enrolmentId = asked.enrolmentId!;
    const replies = tx.repository(MeetingReply);
    if (coming === null) await replies.delete({ institutionId, meetingId, enrolmentId });
    else
      await replies.upsert(
        { institutionId, meetingId, enrolmentId, isComing: coming, repliedAt: this.clock.now() },
        ['institutionId', 'meetingId', 'enrolmentId'],
      );
  }

  private stateOf({ enrolmentId, meetingState, endsAt }: Asked): ReplyState {
    if (meetingState === 'cancelled') return 'cancelled';
    if (meetingState !== 'planned' || endsAt <= this.clock.now()) return 'over';
    return enrolmentId === null ? 'left' : 'open';
  }

  private view(asked: Asked): MeetingToReplyTo {
    const { groupNumber, isPair, round, institution, timeZone, place, theme, coming } = asked;
    const state = this.stateOf(asked);
    return {
      ...{ groupNumber, isPair, round, institution, timeZone, state, coming },
      startsAt: asked.startsAt.toISOString(),
      endsAt: asked.endsAt.toISOString(),
      // Who has left is told that, and no more of the group.
      place: state === 'left' ? null : place,
      theme: state === 'left' ? null : theme,
    };
  }
}

const findAsked = async (
  tx: Tx,
  meetingId: string,
  personId: string | null,
): Promise<Asked | undefined> => {
  const [asked] = await tx.query<Asked>(ASKED, [tx.institutionId, meetingId, personId]);
  return asked;
};

const ASKED = `
  select t.id as "meetingId", own.enrolment_id as "enrolmentId", g.number as "groupNumber",
         r.settings ->> 'format' = 'pairs' as "isPair", r.name as round, i.name as institution,
         i.time_zone as "timeZone", t.starts_at as "startsAt", t.ends_at as "endsAt", t.place,
         (select listed.value from jsonb_array_elements(r.settings -> 'meetings' -> 'themes') listed
          where listed.value ->> 'code' = t.theme limit 1) as theme,
         t.state as "meetingState", a.is_coming as coming
  from meetings t
  join groups g on g.institution_id = t.institution_id and g.id = t.group_id
  join rounds r on r.institution_id = g.institution_id and r.id = g.round_id
  join institutions i on i.id = t.institution_id
  left join lateral (
    select m.enrolment_id from memberships m
    join enrolments e on e.institution_id = m.institution_id and e.id = m.enrolment_id
     and e.person_id = $3 and ${takesPart('e')}
    where m.institution_id = t.institution_id and m.group_id = t.group_id
      and m.role = 'mentee' and m.left_at is null limit 1) own on true
  left join meeting_replies a on a.institution_id = t.institution_id and a.meeting_id = t.id
   and a.enrolment_id = own.enrolment_id
  where t.institution_id = $1 and t.id = $2`;

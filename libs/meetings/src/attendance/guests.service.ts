import { recordAudit } from '#access';
import { takesPart } from '#enrolment';
import { conflict, invalid, isId, notFound, type Actor } from '#kernel';
import { fullName } from '#people';
import { Database, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import type { MeetingView } from '../meeting.views.js';
import { mustKeepMeetings, openMeeting, type OpenedMeeting } from '../open-meeting.js';
import { onItsPage } from '../shape-meeting.js';
import { wasMember } from './was-member.js';

/** A student of the round who came to another group's meeting, in the place of one that was missed. */
@Injectable()
export class Guests {
  constructor(private readonly db: Database) {}

  /**
   * Nobody looks guests up in a list: a mentor writes who came. One answer is given for whoever is not
   * in the round, is protected, or is not the only one of the name.
   *
   * @throws DomainError `request.invalid` at `/who`; `meeting.not_held`; `attendance.not_by_name`
   */
  add(actor: Actor, meetingId: string, who: string): Promise<MeetingView> {
    return this.db.run(actor, async (tx) => {
      const opened = await toKeep(tx, meetingId);
      const found = await tx.query<{ id: string; isMember: boolean }>(FIND, [
        ...[tx.institutionId, opened.group.roundId, who.trim().replace(/\s+/g, ' '), meetingId],
      ]);
      const [guest] = found;
      if (!guest || found.length > 1) throw at('field.guest_unknown');
      if (guest.isMember) throw at('field.guest_is_member');
      await tx.execute(
        `insert into attendances (institution_id, meeting_id, enrolment_id, presence)
         values ($1, $2, $3, 'present')
         on conflict (institution_id, meeting_id, enrolment_id) do update set presence = 'present'`,
        [tx.institutionId, meetingId, guest.id],
      );
      await written(tx, 'attendance.guest_added', { meetingId, enrolmentId: guest.id });
      return pageOf(tx, meetingId);
    });
  }

  /** @throws DomainError `not_found` for who is no guest there */
  remove(actor: Actor, meetingId: string, enrolmentId: string): Promise<MeetingView> {
    return this.db.run(actor, async (tx) => {
      await toKeep(tx, meetingId);
      const [removed] = isId(enrolmentId)
        ? await tx.query(
            `delete from attendances a using meetings t, groups g
             where a.institution_id = $1 and a.meeting_id = $2 and a.enrolment_id = $3
               and t.institution_id = $1 and t.id = a.meeting_id
               and g.institution_id = $1 and g.id = t.group_id
               and not ${wasMember('a.enrolment_id', 't', 'g')}
             returning a.enrolment_id`,
            [tx.institutionId, meetingId, enrolmentId],
          )
        : [];
      if (!removed) throw notFound();
      await written(tx, 'attendance.guest_removed', { meetingId, enrolmentId });
      return pageOf(tx, meetingId);
    });
  }
}

const at = (code: string) => invalid('request.invalid', { fields: [{ pointer: '/who', code }] });

const toKeep = async (tx: Tx, id: string): Promise<OpenedMeeting> => {
  const opened = await openMeeting(tx, id);
  mustKeepMeetings(opened);
  if (opened.meeting.settings.attendance !== 'by_name') throw conflict('attendance.not_by_name');
  if (opened.meeting.state !== 'held') throw conflict('meeting.not_held');
  return opened;
};

const pageOf = async (tx: Tx, id: string): Promise<MeetingView> => {
  const { meeting, standing } = await openMeeting(tx, id);
  return onItsPage(tx, meeting, standing);
};

const written = (
  tx: Tx,
  act: 'attendance.guest_added' | 'attendance.guest_removed',
  { meetingId, enrolmentId }: { meetingId: string; enrolmentId: string },
): Promise<void> =>
  recordAudit(tx, { act, about: { kind: 'enrolment', id: enrolmentId }, details: { meetingId } });

const FIND = `
  select e.id, ${wasMember('e.id', 't', 'g')} as "isMember"
  from enrolments e
  join persons p on p.institution_id = e.institution_id and p.id = e.person_id
  join meetings t on t.institution_id = e.institution_id and t.id = $4
  join groups g on g.institution_id = t.institution_id and g.id = t.group_id
  where e.institution_id = $1 and e.round_id = $2 and e.role = 'mentee' and ${takesPart('e')}
    and p.erased_at is null and not p.is_protected
    and lower($3) in (lower(p.email), lower(${fullName('p')}))
  limit 2`;

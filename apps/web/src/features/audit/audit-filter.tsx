import { Field, Input, Label, Select } from '@digdir/designsystemet-react';
import { useTexts } from '../../app/i18n/use-texts';
import { SearchField } from '../../ui/search-field';
import type { AuditAct, AuditFilter } from './audit';
import styles from './audit.module.css';
import { useAuditWords } from './use-audit-words';

/** Each act once, which the type holds; in the order of a day with Kull. */
const ACTS: Readonly<Record<AuditAct, null>> = {
  'session.opened': null,
  'session.closed': null,
  'session.closed_everywhere': null,
  'session.ended': null,
  'identity.linked': null,
  'identity.unlinked': null,
  'email_sign_in.allowed': null,
  'email_sign_in.forbidden': null,
  'grant.given': null,
  'grant.revoked': null,
  'leave.set': null,
  'leave.ended': null,
  'unit.created': null,
  'unit.changed': null,
  'unit.removed': null,
  'scheme.created': null,
  'scheme.changed': null,
  'scheme.locked': null,
  'template.saved': null,
  'template.changed': null,
  'template.removed': null,
  'round.opened': null,
  'round.changed': null,
  'round.moved': null,
  'round.cleared': null,
  'round.forgotten': null,
  'round.kept_longer': null,
  'form.published': null,
  'retention.set': null,
  'retention.unset': null,
  'roster.imported': null,
  'roster.refused_read': null,
  'invitations.sent': null,
  'participants.exported': null,
  'timesheets.approved': null,
  'timesheet.sent_back': null,
  'hours.exported': null,
  'certificate.issued': null,
  'certificate.withdrawn': null,
  'certificate.ground_gone': null,
  'certificate.ground_back': null,
  'attendance.exported': null,
  'attendance.guest_added': null,
  'attendance.guest_removed': null,
  'absence.decided': null,
  'absence.reopened': null,
  'person.corrected': null,
  'enrolment.joined_for': null,
  'enrolment.withdrawn': null,
  'enrolment.on_leave': null,
  'enrolment.returned': null,
  'open_link.made': null,
  'open_link.revoked': null,
  'excuse.excused': null,
  'excuse.kept': null,
  'join_request.accepted': null,
  'join_request.declined': null,
  'wait.prioritised': null,
  'wait.removed': null,
  'seat.offered': null,
  'groups.changed': null,
  'declaration.written': null,
  'declaration.accepted': null,
  'mentors.selected': null,
  'mentors.turned_down': null,
  'mentors.trained': null,
  'mentors.untrained': null,
  'mentors.lead_set': null,
  'mentor.terms_set': null,
  'group.mentor_added': null,
  'group.mentor_removed': null,
  'substitute.set': null,
  'substitute.ended': null,
  'mentor.ended': null,
  'mentor.resumed': null,
  'change_request.declined': null,
  'mailing.sent': null,
  'message.hidden': null,
  'message.report_dismissed': null,
  'not_again.ended': null,
  'proposal.published': null,
  'meetings.timetabled': null,
  'closed_days.added': null,
  'closed_days.changed': null,
  'closed_days.removed': null,
  'service.created': null,
  'service.changed': null,
  'service.checked': null,
  'speak_up_link.changed': null,
  'concern.written': null,
  'concern.read': null,
  'concern.corrected': null,
  'concern.added_to': null,
  'concern.sent_on': null,
  'concern.withdrawn': null,
  'concern.taken': null,
  'concern.done': null,
  'audit.exported': null,
  'my_data.read': null,
  'erasure.asked_for': null,
  'erasure.withdrawn': null,
  'person.erased': null,
  'privacy_notice.written': null,
  'token.made': null,
  'token.revoked': null,
  'webhook.added': null,
  'webhook.removed': null,
  'webhook.resumed': null,
  'webhook.sent_again': null,
  'mail.sent_again': null,
  'mail.given_up': null,
};
const ENDS: readonly (keyof AuditFilter & ('from' | 'to'))[] = ['from', 'to'];

interface FilterFieldsProps {
  readonly filter: AuditFilter;
  readonly change: (change: Partial<AuditFilter>) => void;
}

/** What was done, by or to whom, and between which days. */
export function FilterFields({ filter, change }: FilterFieldsProps) {
  const { t } = useTexts();
  const words = useAuditWords();
  return (
    <div role="search" aria-label={t('audit:find')} className={styles.filter}>
      <Field>
        <Label>{t('audit:whatWasDone')}</Label>
        <Select value={filter.act} onChange={({ target }) => change({ act: target.value })}>
          <Select.Option value="">{t('audit:all')}</Select.Option>
          {(Object.keys(ACTS) as AuditAct[]).map((act) => (
            <Select.Option key={act} value={act}>
              {words.kind(act)}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <SearchField label={t('audit:name')} value={filter.name} type={(name) => change({ name })} />
      {ENDS.map((end) => (
        <Field key={end}>
          <Label>{t(`audit:days.${end}`)}</Label>
          <Input
            type="date"
            value={filter[end]}
            onChange={({ target }) => change({ [end]: target.value })}
          />
        </Field>
      ))}
    </div>
  );
}

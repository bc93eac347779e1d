import { Button, Field, Label, Paragraph, Select } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTexts } from '../../app/i18n/use-texts';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { ofPairs, useGroupName } from '../groups/group-words';
import { useRunQueue } from './use-run-queue';
import { ORDINARY, PRIORITIES, REASONS, type QueueEntry, type RoundQueue } from './waiting';
import styles from './waiting.module.css';

interface QueueEntryActsProps {
  readonly entry: QueueEntry;
  readonly groups: RoundQueue['groups'];
}

type Act = 'prioritise' | 'offer' | 'remove';

/** Before those who came first, a chosen seat, or out of the queue. */
export function QueueEntryActs({ entry, groups }: QueueEntryActsProps) {
  const { t } = useTexts();
  const [act, begin] = useState<Act | null>(null);
  const end = (): void => begin(null);
  return (
    <div className={styles.actions}>
      <Button data-size="sm" variant="tertiary" onClick={() => begin('prioritise')}>
        {t('waiting:act.prioritise')}
      </Button>
      {!entry.offer && groups.length > 0 && (
        <Button data-size="sm" variant="tertiary" onClick={() => begin('offer')}>
          {t('waiting:act.offer')}
        </Button>
      )}
      <Button data-size="sm" variant="tertiary" onClick={() => begin('remove')}>
        {t('waiting:act.remove')}
      </Button>
      {act === 'prioritise' && <PrioritiseDialog entry={entry} end={end} />}
      {act === 'offer' && <OfferDialog entry={entry} groups={groups} end={end} />}
      {act === 'remove' && <RemoveDialog entry={entry} end={end} />}
    </div>
  );
}

interface DialogProps {
  readonly entry: QueueEntry;
  readonly end: () => void;
}

function PrioritiseDialog({ entry, end }: DialogProps) {
  const { t } = useTexts();
  const [priority, setPriority] = useState(entry.priority);
  const [reason, setReason] = useState(entry.reason ?? REASONS[0]);
  const { prioritise } = useRunQueue();
  const body = { priority, reason: priority === ORDINARY ? null : reason };
  return (
    <ConfirmDialog
      open
      title={t('waiting:act.prioritiseTitle', { name: entry.name })}
      confirm={t('waiting:act.prioritiseDo')}
      busy={prioritise.isPending}
      onConfirm={() => prioritise.mutate({ id: entry.id, body }, { onSuccess: end })}
      onCancel={end}
    >
      <div className={styles.fields}>
        <Field>
          <Label>{t('waiting:queue.priority')}</Label>
          <Select
            value={priority}
            onChange={({ target }) =>
              setPriority(PRIORITIES.find((each) => String(each) === target.value) ?? ORDINARY)
            }
          >
            {PRIORITIES.map((each) => (
              <Select.Option key={each} value={each}>
                {t(`waiting:priority.${each}`)}
              </Select.Option>
            ))}
          </Select>
        </Field>
        {priority !== ORDINARY && (
          <Field>
            <Label>{t('waiting:act.why')}</Label>
            <Select
              value={reason}
              onChange={({ target }) =>
                setReason(REASONS.find((each) => each === target.value) ?? REASONS[0])
              }
            >
              {REASONS.map((each) => (
                <Select.Option key={each} value={each}>
                  {t(`waiting:reason.${each}`)}
                </Select.Option>
              ))}
            </Select>
          </Field>
        )}
      </div>
    </ConfirmDialog>
  );
}

function OfferDialog({
  entry,
  groups,
  end,
}: DialogProps & { readonly groups: RoundQueue['groups'] }) {
  const { t } = useTexts();
  const nameOf = useGroupName();
  const words = ofPairs(groups.some(({ pair }) => pair !== null));
  const [groupId, choose] = useState(groups[0]?.groupId ?? '');
  const { offer } = useRunQueue();
  return (
    <ConfirmDialog
      open
      title={t('waiting:act.offerTitle', { name: entry.name })}
      confirm={t('waiting:act.offerDo')}
      busy={offer.isPending}
      onConfirm={() => offer.mutate({ id: entry.id, groupId }, { onSuccess: end })}
      onCancel={end}
    >
      <div className={styles.fields}>
        <Paragraph>{t('waiting:act.offerWhat', words)}</Paragraph>
        <Field>
          <Label>{t('waiting:act.group', words)}</Label>
          <Select value={groupId} onChange={({ target }) => choose(target.value)}>
            {groups.map((group) => (
              <Select.Option key={group.groupId} value={group.groupId}>
                {[nameOf(group), group.campus].filter(Boolean).join(', ')}
              </Select.Option>
            ))}
          </Select>
        </Field>
      </div>
    </ConfirmDialog>
  );
}

function RemoveDialog({ entry, end }: DialogProps) {
  const { t } = useTexts();
  const { remove } = useRunQueue();
  return (
    <ConfirmDialog
      open
      danger
      title={t('waiting:act.removeTitle', { name: entry.name })}
      confirm={t('waiting:act.removeDo')}
      busy={remove.isPending}
      onConfirm={() => remove.mutate(entry.id, { onSuccess: end })}
      onCancel={end}
    >
      <Paragraph>{t('waiting:act.removeWhat')}</Paragraph>
    </ConfirmDialog>
  );
}

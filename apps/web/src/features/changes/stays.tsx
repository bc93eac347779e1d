import { Details, Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTexts } from '../../app/i18n/use-texts';
import { Failure } from '../../ui/failure';
import { Loading } from '../../ui/loading';
import { useFormats } from '../../ui/time/use-formats';
import { ofPairs } from '../groups/group-words';
import { staysQuery, type Stay } from './changes';
import styles from './changes.module.css';

interface GroupStaysProps {
  readonly groupId: string;
  readonly isPair: boolean;
}

/** Who was in the group when, for the coordinator: read when it is opened. */
export function GroupStays({ groupId, isPair }: GroupStaysProps) {
  const { t } = useTexts();
  const [isOpen, setOpen] = useState(false);
  return (
    <Details onToggle={() => setOpen(true)}>
      <Details.Summary>{t('changes:stays.title', ofPairs(isPair))}</Details.Summary>
      <Details.Content>{isOpen && <Stays groupId={groupId} isPair={isPair} />}</Details.Content>
    </Details>
  );
}

function Stays({ groupId, isPair }: GroupStaysProps) {
  const { t } = useTexts();
  const { date } = useFormats();
  const words = ofPairs(isPair);
  const { data, error, refetch } = useQuery(staysQuery(groupId));
  if (error) return <Failure error={error} retry={() => void refetch()} />;
  if (!data) return <Loading />;
  const { openedAt, closedAt, closedBecause, stays } = data;
  return (
    <>
      <Paragraph>
        {closedAt
          ? t('changes:stays.openedClosed', { from: date(openedAt), to: date(closedAt), ...words })
          : t('changes:stays.opened', { from: date(openedAt), ...words })}
      </Paragraph>
      {closedBecause && (
        <Paragraph>
          {t('changes:stays.because', {
            reason: t(`changes:reason.${closedBecause}`).toLowerCase(),
          })}
        </Paragraph>
      )}
      <ul className={styles.stays}>
        {stays.map((stay) => (
          <li key={`${stay.enrolmentId} ${stay.joinedAt}`}>
            <StayWords stay={stay} isPair={isPair} />
          </li>
        ))}
      </ul>
    </>
  );
}

function StayWords({ stay, isPair }: { readonly stay: Stay; readonly isPair: boolean }) {
  const { t } = useTexts();
  const { date } = useFormats();
  const { name, role, joinedAt, leftAt, cameBy, leftBy, fromNumber, toNumber } = stay;
  const words = ofPairs(isPair);
  const former = t(role === 'mentee' ? 'groups:formerStudent' : 'groups:formerMentor');
  const came =
    fromNumber !== null
      ? t('changes:stays.cameFrom', { number: fromNumber, ...words })
      : cameBy &&
        cameBy !== 'close' &&
        cameBy !== 'remove_mentor' &&
        t(`changes:stays.cameBy.${cameBy}`, words);
  const left =
    toNumber !== null
      ? t('changes:stays.wentTo', { number: toNumber, ...words })
      : leftBy && leftBy !== 'place' && leftBy !== 'add_mentor'
        ? t(`changes:stays.leftBy.${leftBy}`, words)
        : leftAt && t('changes:stays.withdrew');
  return (
    <>
      <strong>{name ?? former}</strong>
      {role !== 'mentee' && ` (${t('changes:stays.mentor')})`}
      <br />
      <span className={styles.quiet}>
        {leftAt
          ? t('changes:stays.span', { from: date(joinedAt), to: date(leftAt) })
          : t('changes:stays.since', { from: date(joinedAt) })}
        {[came, left]
          .filter(Boolean)
          .map((how) => ` · ${how}`)
          .join('')}
      </span>
    </>
  );
}

import { Button, Dialog, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTexts } from '../../app/i18n/use-texts';
import { Failure } from '../../ui/failure';
import { Loading } from '../../ui/loading';
import { alternativesQuery, type Alternative, type PairProposal, type PairWanted } from './pairs';
import { ReasonList } from './reason-list';
import styles from './pairs.module.css';

interface AlternativesDialogProps {
  readonly proposal: PairProposal;
  readonly enrolmentId: string;
  readonly change: (wanted: PairWanted) => void;
  readonly isPending: boolean;
  readonly close: () => void;
}

/** Every other mentor for a student, the best first, and what it would take. */
export function AlternativesDialog(props: AlternativesDialogProps) {
  const { proposal, enrolmentId, change, isPending, close } = props;
  const { t } = useTexts();
  const title = useId();
  const found = useQuery(alternativesQuery(proposal.id, proposal.version, enrolmentId));
  const pick = (mentorId: string | null, exchangeWithId: string | null = null): void =>
    change({ enrolmentId, mentorId, exchangeWithId });
  return (
    <Dialog open onClose={close} aria-labelledby={title} closeButton={t('app:ui.close')}>
      <div className={styles.dialog}>
        <Heading id={title} level={2} data-size="xs">
          {t('pairs:other.title', { name: found.data?.student.name ?? '' })}
        </Heading>
        {found.isPending && <Loading />}
        {found.isError && <Failure error={found.error} retry={() => void found.refetch()} />}
        {found.data?.alternatives.length === 0 && <Paragraph>{t('pairs:other.none')}</Paragraph>}
        <ul className={styles.alternatives}>
          {found.data?.alternatives.map((alternative) => (
            <li key={alternative.mentor.enrolmentId}>
              <Other alternative={alternative} pick={pick} isPending={isPending} />
            </li>
          ))}
        </ul>
        {found.data?.mentorId && (
          <Button
            variant="tertiary"
            data-color="danger"
            disabled={isPending}
            onClick={() => pick(null)}
          >
            {t('pairs:other.out')}
          </Button>
        )}
      </div>
    </Dialog>
  );
}

interface OtherProps {
  readonly alternative: Alternative;
  readonly pick: (mentorId: string, exchangeWith?: string) => void;
  readonly isPending: boolean;
}

function Other({ alternative, pick, isPending }: OtherProps) {
  const { t } = useTexts();
  const { mentor, reasons, isAllowed, exchanges } = alternative;
  const isFree = mentor.taken < mentor.places;
  return (
    <>
      <span className={styles.name}>
        {t('pairs:other.mentor', {
          name: mentor.name,
          taken: mentor.taken,
          places: mentor.places,
        })}
      </span>
      <ReasonList reasons={reasons} />
      {isAllowed && isFree && (
        <Button
          variant="secondary"
          data-size="sm"
          disabled={isPending}
          onClick={() => pick(mentor.enrolmentId)}
        >
          {t('pairs:other.pick', { name: mentor.name })}
        </Button>
      )}
      {isAllowed && !isFree && exchanges.length === 0 && (
        <Paragraph data-size="sm">{t('pairs:other.noExchange')}</Paragraph>
      )}
      {exchanges.map((exchange) => (
        <div key={exchange.student.enrolmentId} className={styles.dialog}>
          <Button
            variant="secondary"
            data-size="sm"
            disabled={isPending}
            onClick={() => pick(mentor.enrolmentId, exchange.student.enrolmentId)}
          >
            {t(exchange.reasons ? 'pairs:other.exchange' : 'pairs:other.instead', {
              name: exchange.student.name,
              mentor: mentor.name,
            })}
          </Button>
          {exchange.reasons && (
            <>
              <Paragraph data-size="sm">
                {t('pairs:other.then', { name: exchange.student.name })}
              </Paragraph>
              <ReasonList reasons={exchange.reasons} />
            </>
          )}
        </div>
      ))}
    </>
  );
}

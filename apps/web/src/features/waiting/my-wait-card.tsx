import { Button, Card, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import { useTexts } from '../../app/i18n/use-texts';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { roundInFull } from '../groups/groups';
import { EstimateWords } from './estimate-words';
import { SeatOffered } from './seat-offered';
import { useQueueing } from './use-queueing';
import { WantedCampus } from './wanted-campus';
import type { MyWait } from './waiting';
import styles from './waiting.module.css';

/** One queue: a seat that is held, the place in it, or the way back into it. */
export function MyWaitCard({ wait }: { readonly wait: MyWait }) {
  const title = useId();
  const { schemeName, roundName, state, offer } = wait;
  return (
    <Card className={styles.card} aria-labelledby={title}>
      <Heading id={title} level={2} data-size="2xs">
        {roundInFull(schemeName, roundName)}
      </Heading>
      {offer && <SeatOffered offer={offer} />}
      {state === 'waiting' && <Place wait={wait} />}
      {state === 'out' && <Out wait={wait} />}
    </Card>
  );
}

function Place({ wait }: { readonly wait: MyWait }) {
  const { t } = useTexts();
  const [asks, ask] = useState(false);
  const { leave } = useQueueing(wait.enrolmentId);
  return (
    <>
      <p className={styles.place}>
        {t('waiting:mine.place', { place: wait.place ?? 0, of: wait.of })}
      </p>
      <EstimateWords wait={wait} />
      <Paragraph>{t('waiting:mine.whatThen')}</Paragraph>
      {wait.campuses.length > 1 && <WantedCampus wait={wait} />}
      <Button variant="tertiary" onClick={() => ask(true)}>
        {t('waiting:mine.leave')}
      </Button>
      <ConfirmDialog
        open={asks}
        danger
        title={t('waiting:mine.leaveTitle')}
        confirm={t('waiting:mine.leave')}
        busy={leave.isPending}
        onConfirm={() => leave.mutate(undefined, { onSuccess: () => ask(false) })}
        onCancel={() => ask(false)}
      >
        <Paragraph>{t('waiting:mine.leaveWhat')}</Paragraph>
      </ConfirmDialog>
    </>
  );
}

const WHY_OUT = ['left', 'lapsed', 'removed'] as const;

function Out({ wait }: { readonly wait: MyWait }) {
  const { t } = useTexts();
  const { enter } = useQueueing(wait.enrolmentId);
  const why = WHY_OUT.find((each) => each === wait.endedBy);
  return (
    <>
      <Paragraph>{t(`waiting:mine.out.${why ?? 'other'}`)}</Paragraph>
      <Paragraph className={styles.quiet}>{t('waiting:mine.others', { count: wait.of })}</Paragraph>
      <Button loading={enter.isPending} onClick={() => enter.mutate(null)}>
        {t('waiting:mine.enter')}
      </Button>
    </>
  );
}

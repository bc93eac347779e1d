import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { ApiProblem } from '../../app/api/problem';
import { useTexts } from '../../app/i18n/use-texts';
import { Loading } from '../../ui/loading';
import { ChangePreview } from './change-preview';
import { isWhole, previewQuery, type Wanted } from './changes';
import { useChange } from './use-change';
import styles from './changes.module.css';

interface ConfirmChangeProps {
  readonly roundId: string;
  /** The groups of the round are pairs. */
  readonly isPair: boolean;
  readonly wanted: Wanted;
  /** What the button does. */
  readonly act: string;
  readonly done: () => Promise<void>;
}

/** What the change comes to, once all is chosen, and the button that does it. */
export function ConfirmChange({ roundId, isPair, wanted, act, done }: ConfirmChangeProps) {
  const { t, problem, sentence } = useTexts();
  const whole = isWhole(wanted);
  const { data, error } = useQuery({ ...previewQuery(roundId, wanted), enabled: whole });
  const change = useChange(roundId, done);
  if (!whole) return <Paragraph className={styles.quiet}>{t('changes:preview.notYet')}</Paragraph>;
  if (error) {
    const field = error instanceof ApiProblem ? error.fields[0] : undefined;
    return (
      <Alert data-color="danger" role="alert">
        {field ? problem(field.code) : sentence(error)}
      </Alert>
    );
  }
  if (!data) return <Loading />;
  return (
    <div role="status" className={styles.section}>
      <ChangePreview preview={data} isPair={isPair} />
      <Paragraph>{t('changes:preview.told')}</Paragraph>
      <Button
        className={styles.start}
        loading={change.isPending}
        onClick={() => change.mutate({ change: wanted, seen: data.seen })}
      >
        {act}
      </Button>
    </div>
  );
}

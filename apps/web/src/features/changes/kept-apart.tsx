import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, body } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { Failure } from '../../ui/failure';
import { Loading } from '../../ui/loading';
import { useFormats } from '../../ui/time/use-formats';
import { useFailureToast, useToast } from '../../ui/toast';
import { useRound } from '../schemes/round';
import { apartQuery } from './changes';
import styles from './changes.module.css';

/** Who is not to be put together again by the scheme, and that it may be over. */
export function KeptApart() {
  const { t } = useTexts();
  const { date, list } = useFormats();
  const { roundId } = useRound();
  const { data, error, refetch } = useQuery(apartQuery(roundId));
  const end = useEnd(roundId);
  if (error) return <Failure error={error} retry={() => void refetch()} />;
  if (!data) return <Loading />;
  return (
    <section className={styles.section} aria-labelledby="apart">
      <Heading id="apart" level={2} data-size="xs">
        {t('changes:apart.title')}
      </Heading>
      <Paragraph>{t(data.length > 0 ? 'changes:apart.what' : 'changes:apart.none')}</Paragraph>
      <ul className={styles.stays}>
        {data.map(({ id, names, madeAt }) => (
          <li key={id} className={styles.actions}>
            <strong>{list(names)}</strong>
            <span className={styles.quiet}>{t('changes:apart.since', { date: date(madeAt) })}</span>
            <Button
              data-size="sm"
              variant="tertiary"
              disabled={end.isPending}
              onClick={() => end.mutate(id)}
            >
              {t('changes:apart.end', { names: list(names) })}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const useEnd = (roundId: string) => {
  const { t } = useTexts();
  const toast = useToast();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      body(api.DELETE('/api/v1/not-again/{id}', { params: { path: { id } } })),
    onError: useFailureToast(),
    onSuccess: () => toast(t('changes:apart.ended')),
    onSettled: () => client.invalidateQueries({ queryKey: apartQuery(roundId).queryKey }),
  });
};

import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, body, ifMatch } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { useFailureToast, useToast } from '../../ui/toast';
import type { Round } from './round';
import { RoundStateTag } from './round-state-tag';
import styles from './schemes.module.css';

type State = Round['state'];
/** As the texts name them. */
type Move = 'draft_open';

/** Where a round is on its path, and the steps from there, back ones too. */
export function RoundMoves({ round }: { readonly round: Round }) {
  const { t } = useTexts();
  const [to, ask] = useState<State | null>(null);
  const client = useQueryClient();
  const toast = useToast();
  const { id, version, state, nextStates, can } = round;
  const move = useMutation({
    mutationFn: (next: State) =>
      body(
        api.POST('/api/v1/rounds/{id}/state', {
          params: { path: { id } },
          headers: ifMatch(version),
          body: { state: next },
        }),
      ),
    onError: useFailureToast(),
    onSuccess: (moved) => {
      client.setQueryData(['round', id], moved);
      toast(t('schemes:moves.moved', { state: t(`schemes:state.${moved.state}`) }));
    },
    onSettled: () => {
      ask(null);
      // Not waited for: it is done, and the next step can be asked for at once.
      void client.invalidateQueries();
    },
  });
  // There before it opens, so that it can say where the focus goes.
  const asked = to ?? nextStates[0];
  const keyOf = (next: State): Move => `${state}_${next}` as Move;
  return (
    <section className={styles.moves} aria-labelledby="round-moves">
      <Heading id="round-moves" level={2} data-size="xs">
        {t('schemes:moves.title')} <RoundStateTag state={state} />
      </Heading>
      <Paragraph>{t(`schemes:moves.now.${state}`)}</Paragraph>
      {can.change && (
        <ul className={styles.steps}>
          {nextStates.map((next) => (
            <li key={next}>
              <Button variant="secondary" data-size="sm" onClick={() => ask(next)}>
                {t(`schemes:moves.${keyOf(next)}.act`)}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {asked && (
        <ConfirmDialog
          open={to !== null}
          title={t('schemes:moves.sure', { act: t(`schemes:moves.${keyOf(asked)}.act`) })}
          confirm={t(`schemes:moves.${keyOf(asked)}.act`)}
          danger={asked === 'archived'}
          busy={move.isPending}
          onConfirm={() => move.mutate(asked)}
          onCancel={() => ask(null)}
        >
          <Paragraph>{t(`schemes:moves.${keyOf(asked)}.what`)}</Paragraph>
        </ConfirmDialog>
      )}
    </section>
  );
}

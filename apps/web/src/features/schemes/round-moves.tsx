import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, body, ifMatch } from '../../app/api/client';
import type { components } from '../../app/api/schema';
import { useTexts } from '../../app/i18n/use-texts';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { useFailureToast, useToast } from '../../ui/toast';
import type { Round } from './round';
import { RoundStateTag } from './round-state-tag';
import styles from './schemes.module.css';

type State = Round['state'];
type Move = components['schemas']['RoundMove'];
/** As the texts name them. */
type Step = 'draft_open';

/** Where a round is on its path, and the steps from there, back ones too. */
export function RoundMoves({ round }: { readonly round: Round }) {
  const { t } = useTexts();
  const [move, ask] = useState<Move | null>(null);
  const client = useQueryClient();
  const toast = useToast();
  const { id, version, state, nextStates, can } = round;
  const go = useMutation({
    mutationFn: ({ to, agreed }: Move) =>
      body(
        api.POST('/api/v1/rounds/{id}/state', {
          params: { path: { id } },
          headers: ifMatch(version),
          body: { state: to, agreed },
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
  // Read first, so that the dialog opens with what it has to say.
  const preview = useMutation({
    mutationFn: (next: State) =>
      body(api.GET('/api/v1/rounds/{id}/move', { params: { path: { id }, query: { to: next } } })),
    onError: useFailureToast(),
    onSuccess: ask,
  });
  // There before it opens, so that it can say where the focus goes.
  const asked = move?.to ?? nextStates[0];
  const isDropIn = round.settings.format === 'drop_in';
  const startsByHand = asked === 'running' && isDropIn;
  const keyOf = (next: State): Step => `${state}_${next}` as Step;
  return (
    <section className={styles.moves} aria-labelledby="round-moves">
      <Heading id="round-moves" level={2} data-size="xs">
        {t('schemes:moves.title')} <RoundStateTag state={state} />
      </Heading>
      <Paragraph>
        {t(`schemes:moves.now.${state}`, { context: isDropIn ? 'dropIn' : '' })}
      </Paragraph>
      {can.change && (
        <ul className={styles.steps}>
          {nextStates.map((next) => (
            <li key={next}>
              <Button variant="secondary" data-size="sm" onClick={() => preview.mutate(next)}>
                {t(`schemes:moves.${keyOf(next)}.act`)}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {asked && (
        <ConfirmDialog
          open={move !== null}
          title={t('schemes:moves.sure', { act: t(`schemes:moves.${keyOf(asked)}.act`) })}
          confirm={t(`schemes:moves.${keyOf(asked)}.act`)}
          danger={asked === 'archived'}
          busy={go.isPending}
          onConfirm={() => move && go.mutate(move)}
          onCancel={() => ask(null)}
        >
          <Paragraph>
            {startsByHand
              ? t('schemes:moves.startDropIn')
              : t(`schemes:moves.${keyOf(asked)}.what`)}
          </Paragraph>
          {move && <Losses losses={move.losses} />}
          {move && <Left left={move.left} />}
        </ConfirmDialog>
      )}
    </section>
  );
}

/** What people have under way, and the move stops. */
function Losses({ losses }: { readonly losses: Move['losses'] }) {
  const { t } = useTexts();
  if (losses.length === 0) return null;
  return (
    <Alert data-color="warning" data-size="sm" className={styles.losses}>
      <Paragraph data-size="sm">{t('schemes:losses.title')}</Paragraph>
      <Counted things={losses} />
    </Alert>
  );
}

/** What people have agreed to, and the move leaves as it is. */
function Left({ left }: { readonly left: Move['left'] }) {
  const { t } = useTexts();
  if (left.length === 0) return null;
  return (
    <Alert data-color="info" data-size="sm" className={styles.losses}>
      <Paragraph data-size="sm">{t('schemes:losses.left')}</Paragraph>
      <Counted things={left} />
    </Alert>
  );
}

function Counted({ things }: { readonly things: Move['losses'] }) {
  const { t } = useTexts();
  return (
    <ul>
      {things.map(({ what, count }) => (
        <li key={what}>{t(`schemes:losses.${what}`, { count })}</li>
      ))}
    </ul>
  );
}

import { Button, Card, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTexts } from '../../app/i18n/use-texts';
import { Time } from '../../ui/time/time';
import { useFormats } from '../../ui/time/use-formats';
import { useToast } from '../../ui/toast';
import { ofPairs } from '../groups/group-words';
import { useRound } from '../schemes/round';
import { placesQuery } from './changes';
import { ConfirmChange } from './confirm-change';
import { DeclineForm } from './decline-form';
import { Pick } from './pick';
import type { ChangeRequest } from './requests';
import { useChangeWords } from './use-change-words';
import styles from './changes.module.css';

type Act = 'move' | 'decline';

/** One who asks: moved to a group that suits, or told no with a word. */
export function RequestCard({ request }: { readonly request: ChangeRequest }) {
  const { t } = useTexts();
  const { list } = useFormats();
  const [act, begin] = useState<Act | null>(null);
  const isPairs = useRound().round.settings.format === 'pairs';
  const { name, programme, campus, groupNumber, words, wishes, state, answer } = request;
  const where =
    groupNumber === null ? null : t('groups:title', { number: groupNumber, ...ofPairs(isPairs) });
  return (
    <Card className={styles.card}>
      <Heading level={3} data-size="2xs">
        {name}
      </Heading>
      <p className={styles.quiet}>
        {[where, programme, campus].filter(Boolean).join(' · ')}
        {' · '}
        {t(`changes:requests.state.${state}`)} <Time at={request.endedAt ?? request.askedAt} />
      </p>
      {words && <Paragraph className={styles.words}>{words}</Paragraph>}
      {wishes.length > 0 && (
        <Paragraph>
          {t('changes:requests.wishes', {
            groups: list(wishes.map(({ number }) => t('groups:title', { number }))),
          })}
        </Paragraph>
      )}
      {answer && <Paragraph>{t('changes:requests.answer', { answer })}</Paragraph>}
      {state === 'asked' && (
        <div className={styles.actions}>
          <Button
            variant="secondary"
            aria-expanded={act === 'move'}
            onClick={() => begin(act === 'move' ? null : 'move')}
          >
            {t('changes:requests.move', { name, ...ofPairs(isPairs) })}
          </Button>
          <Button
            variant="tertiary"
            aria-expanded={act === 'decline'}
            onClick={() => begin(act === 'decline' ? null : 'decline')}
          >
            {t('changes:requests.decline', { name })}
          </Button>
        </div>
      )}
      {act === 'move' && <MoveThere request={request} />}
      {act === 'decline' && <DeclineForm request={request} />}
    </Card>
  );
}

/** Where to: what was wished for is chosen to begin with. */
function MoveThere({ request: { enrolmentId, wishes } }: { readonly request: ChangeRequest }) {
  const { t } = useTexts();
  const toast = useToast();
  const { roundId, round } = useRound();
  const isPair = round.settings.format === 'pairs';
  const say = useChangeWords(isPair);
  const [groupId, choose] = useState<string | null>(wishes[0]?.id ?? null);
  const places = useQuery(placesQuery(roundId, enrolmentId));
  return (
    <div className={styles.section}>
      {places.data && (
        <Pick
          label={t('changes:field.toGroup', ofPairs(isPair))}
          value={groupId}
          options={places.data.map(say.place)}
          choose={choose}
        />
      )}
      <ConfirmChange
        roundId={roundId}
        isPair={isPair}
        wanted={{ kind: 'transfer', enrolmentId, groupId }}
        act={t('changes:act.transfer', ofPairs(isPair))}
        done={() => {
          toast(t('changes:done.transfer', ofPairs(isPair)));
          return Promise.resolve();
        }}
      />
    </div>
  );
}

import { Button, Card, Heading } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import { api, body } from '../../app/api/client';
import type { components } from '../../app/api/schema';
import { SpeakingOfPairs } from '../../app/i18n/speaking-of-pairs';
import { useTexts } from '../../app/i18n/use-texts';
import { EmptyState } from '../../ui/empty-state';
import { PageHeader } from '../../ui/page-header';
import { useFailureToast, useToast } from '../../ui/toast';
import { ofPairs, useGroupName } from './group-words';
import { freeSeatsQuery } from './groups';
import { placeOfGroups } from './place-of';
import { useSlotWords } from './use-slot-words';
import styles from './groups.module.css';

/** Where a student without a group finds one with room. */
export function Component() {
  const { t } = useTexts();
  const { roundId = '' } = useParams();
  const { groups, roundName, schemeId, isPairs, can } = useSuspenseQuery(
    freeSeatsQuery(roundId),
  ).data;
  const words = ofPairs(isPairs);
  return (
    <SpeakingOfPairs pairs={isPairs}>
      <PageHeader
        title={t('groups:free.title', words)}
        trail={[
          {
            to: placeOfGroups({ id: roundId, schemeId }, can.coordinate && !can.join),
            text: t('groups:place', words),
          },
        ]}
      >
        {roundName}
      </PageHeader>
      {groups.length === 0 && (
        <EmptyState title={t('groups:free.none', words)}>
          {t(can.join ? 'groups:free.noneWhat' : 'groups:free.notForYou', words)}
        </EmptyState>
      )}
      <ul className={styles.cards}>
        {groups.map((group) => (
          <li key={group.id}>
            <FreeGroup group={group} roundId={roundId} mayJoin={can.join} />
          </li>
        ))}
      </ul>
    </SpeakingOfPairs>
  );
}

interface FreeGroupProps {
  readonly group: components['schemas']['FreeSeatsGroup'];
  readonly roundId: string;
  readonly mayJoin: boolean;
}

function FreeGroup({ group, roundId, mayJoin }: FreeGroupProps) {
  const { t } = useTexts();
  const say = useSlotWords();
  const client = useQueryClient();
  const navigate = useNavigate();
  const toast = useToast();
  const fail = useFailureToast();
  const title = useGroupName()(group);
  const called = { number: group.number, name: title, ...ofPairs(group.pair !== null) };
  const join = useMutation({
    mutationFn: () =>
      body(api.POST('/api/v1/groups/{id}/members', { params: { path: { id: group.id } } })),
    onSuccess: async () => {
      toast(t('groups:free.joined', called));
      await client.invalidateQueries({ queryKey: ['groups'] });
      await client.invalidateQueries({ queryKey: ['meetings'] });
      await navigate(`/groups/${group.id}`);
    },
    onError: async (error) => {
      fail(error);
      await client.invalidateQueries({ queryKey: ['free-seats', roundId] });
    },
  });
  return (
    <Card className={styles.card}>
      <Heading level={2} data-size="2xs">
        {title}
      </Heading>
      {[group.programme, group.campus, group.slot === null ? null : say(group.slot)]
        .filter((fact) => fact !== null)
        .map((fact) => (
          <p key={fact} className={styles.quiet}>
            {fact}
          </p>
        ))}
      {!group.pair && <p>{t('groups:free.left', { count: group.free })}</p>}
      {mayJoin && (
        <Button variant="secondary" loading={join.isPending} onClick={() => join.mutate()}>
          {t('groups:free.join', called)}
        </Button>
      )}
    </Card>
  );
}

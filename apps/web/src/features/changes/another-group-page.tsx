import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { api, body } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { EmptyState } from '../../ui/empty-state';
import { PageHeader } from '../../ui/page-header';
import { useFormats } from '../../ui/time/use-formats';
import { useFailureToast, useToast } from '../../ui/toast';
import { groupQuery } from '../groups/groups';
import { ofPairs, useGroupName } from '../groups/group-words';
import { AskForm } from './ask-form';
import { ownRequestQuery, type OwnRequest } from './requests';
import styles from './changes.module.css';

/** A student asks for another group, sees what became of it, and may take it back. */
export function Component() {
  const { t } = useTexts();
  const { groupId = '' } = useParams();
  const group = useSuspenseQuery(groupQuery(groupId, 'mentee')).data;
  const nameOf = useGroupName();
  const words = ofPairs(group.pair !== null);
  const me = group.members.find(({ isMe }) => isMe);
  return (
    <div className={styles.page}>
      <PageHeader
        title={t('changes:another.title', words)}
        trail={[{ to: `/groups/${groupId}?as=mentee`, text: nameOf(group) }]}
      />
      <Alert data-color="info">
        <Paragraph>{t('changes:another.private', words)}</Paragraph>
      </Alert>
      {me && <Own enrolmentId={me.enrolmentId} isPair={group.pair !== null} />}
    </div>
  );
}

function Own({ enrolmentId, isPair }: { readonly enrolmentId: string; readonly isPair: boolean }) {
  const { t } = useTexts();
  const own = useSuspenseQuery(ownRequestQuery(enrolmentId)).data;
  const { request, can } = own;
  return (
    <>
      {request && <WhatBecameOfIt own={own} request={request} isPair={isPair} />}
      {can.ask ? (
        <AskForm key={request?.askedAt ?? ''} own={own} isPair={isPair} />
      ) : (
        !request && (
          <EmptyState title={t('changes:another.notNow', ofPairs(isPair))}>
            {t('changes:another.notNowWhat')}
          </EmptyState>
        )
      )}
    </>
  );
}

const TONES = {
  asked: 'info',
  moved: 'success',
  declined: 'warning',
  withdrawn: 'info',
  lapsed: 'info',
} as const;

interface WhatBecameOfItProps {
  readonly own: OwnRequest;
  readonly isPair: boolean;
  readonly request: NonNullable<OwnRequest['request']>;
}

function WhatBecameOfIt({ own: { enrolmentId }, request, isPair }: WhatBecameOfItProps) {
  const { t } = useTexts();
  const { date } = useFormats();
  const takeBack = useTakeBack(enrolmentId);
  const { state, askedAt, endedAt, answer } = request;
  return (
    <Alert data-color={TONES[state]} role="status">
      <Paragraph>
        {t(`changes:another.state.${state}`, {
          date: date(endedAt ?? askedAt),
          ...ofPairs(isPair),
        })}
      </Paragraph>
      {answer && <Paragraph>{t('changes:another.answer', { answer })}</Paragraph>}
      {state === 'asked' && (
        <Button
          variant="secondary"
          data-size="sm"
          loading={takeBack.isPending}
          onClick={() => takeBack.mutate()}
        >
          {t('changes:another.takeBack')}
        </Button>
      )}
    </Alert>
  );
}

const useTakeBack = (id: string) => {
  const { t } = useTexts();
  const toast = useToast();
  const client = useQueryClient();
  return useMutation({
    mutationFn: () =>
      body(api.DELETE('/api/v1/enrolments/{id}/change-request', { params: { path: { id } } })),
    onError: useFailureToast(),
    onSuccess: () => toast(t('changes:another.takenBack')),
    onSettled: () => client.invalidateQueries({ queryKey: ownRequestQuery(id).queryKey }),
  });
};

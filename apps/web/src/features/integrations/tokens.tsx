import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, body } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { DataTable } from '../../ui/table/data-table';
import { useFailureToast, useToast } from '../../ui/toast';
import { ShownOnce } from '../../ui/shown-once';
import { tokensQuery, type ApiToken, type ApiTokenMade } from './integrations';
import styles from './integrations.module.css';
import { MakeToken } from './make-token';
import { useTokenColumns } from './use-token-columns';

/** The institution's tokens: who made each, what it may read, and whether it is in use. */
export function Tokens() {
  const { t } = useTexts();
  const { tokens, schemes } = useSuspenseQuery(tokensQuery).data;
  const [made, show] = useState<ApiTokenMade | null>(null);
  const [revoking, revoke] = useState<ApiToken | null>(null);
  return (
    <section className={styles.part} aria-labelledby="tokens">
      <div>
        <Heading id="tokens" level={2} data-size="sm">
          {t('integrations:tokens.title')}
        </Heading>
        <Paragraph>{t('integrations:tokens.what')}</Paragraph>
      </div>
      <DataTable
        caption={t('integrations:tokens.title')}
        columns={useTokenColumns(revoke)}
        rows={tokens}
        rowKey={({ id }) => id}
        empty={<Paragraph>{t('integrations:tokens.none')}</Paragraph>}
      />
      {made ? (
        <ShownOnce
          title={t('integrations:tokens.made', { name: made.token.name })}
          what={t('integrations:tokens.once')}
          label={t('integrations:tokens.secret')}
          secret={made.secret}
          done={() => show(null)}
        />
      ) : (
        <MakeToken schemes={schemes} made={show} />
      )}
      {revoking && <Revoke token={revoking} close={() => revoke(null)} />}
    </section>
  );
}

function Revoke({ token, close }: { readonly token: ApiToken; readonly close: () => void }) {
  const { t } = useTexts();
  const toast = useToast();
  const client = useQueryClient();
  const { id, name } = token;
  const end = useMutation({
    mutationFn: () => body(api.DELETE('/api/v1/api-tokens/{id}', { params: { path: { id } } })),
    onError: useFailureToast(),
    onSuccess: () => toast(t('integrations:tokens.revoked', { name })),
    onSettled: async () => {
      close();
      await client.invalidateQueries({ queryKey: tokensQuery.queryKey });
    },
  });
  return (
    <ConfirmDialog
      open
      danger
      title={t('integrations:tokens.revokeTitle', { name })}
      confirm={t('integrations:tokens.revoke')}
      busy={end.isPending}
      onConfirm={() => end.mutate()}
      onCancel={close}
    >
      <Paragraph>{t('integrations:tokens.revokeWhat')}</Paragraph>
    </ConfirmDialog>
  );
}

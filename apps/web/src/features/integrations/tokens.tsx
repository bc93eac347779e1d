import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, body } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { ActDialog } from '../../ui/act-dialog';
import { DataTable } from '../../ui/table/data-table';
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
  const { id, name } = token;
  return (
    <ActDialog
      danger
      title={t('integrations:tokens.revokeTitle', { name })}
      confirm={t('integrations:tokens.revoke')}
      act={() => body(api.DELETE('/api/v1/api-tokens/{id}', { params: { path: { id } } }))}
      done={t('integrations:tokens.revoked', { name })}
      changes={tokensQuery.queryKey}
      close={close}
    >
      <Paragraph>{t('integrations:tokens.revokeWhat')}</Paragraph>
    </ActDialog>
  );
}

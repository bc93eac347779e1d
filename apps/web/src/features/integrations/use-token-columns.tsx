import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useTexts } from '../../app/i18n/use-texts';
import { StatusTag, type Tone } from '../../ui/status-tag';
import type { Column } from '../../ui/table/data-table';
import { useFormats } from '../../ui/time/use-formats';
import { nounOf, type ApiToken } from './integrations';
import styles from './integrations.module.css';

const TONES: Readonly<Record<ApiToken['state'], Tone>> = {
  active: 'success',
  expired: 'neutral',
  revoked: 'neutral',
};

/** What the list of tokens shows of each. */
export function useTokenColumns(revoke: (token: ApiToken) => void): readonly Column<ApiToken>[] {
  const { t } = useTexts();
  const { date } = useFormats();
  const onDay = (day: string | null): string =>
    day ? date(`${day}T12:00:00Z`) : t('integrations:tokens.unused');
  return [
    {
      key: 'name',
      header: t('integrations:column.name'),
      cell: ({ name, maker }) => (
        <div>
          {name}
          <Paragraph data-size="sm" className={styles.more}>
            {t('integrations:tokens.madeBy', { name: maker.name ?? t('integrations:former') })}
            {!maker.isAdministrator && ` ${t('integrations:tokens.makerLeft')}`}
          </Paragraph>
        </div>
      ),
    },
    {
      key: 'scopes',
      header: t('integrations:column.scopes'),
      cell: ({ scopes, scheme }) => (
        <div>
          <ul className={styles.list}>
            {scopes.map((scope) => (
              <li key={scope}>{t(`integrations:scope.${nounOf(scope)}.label`)}</li>
            ))}
          </ul>
          <Paragraph data-size="sm" className={styles.more}>
            {scheme?.name ?? t('integrations:tokens.whole')}
          </Paragraph>
        </div>
      ),
    },
    {
      key: 'used',
      header: t('integrations:column.used'),
      cell: ({ lastUsedOn }) => onDay(lastUsedOn),
    },
    {
      key: 'expires',
      header: t('integrations:column.expires'),
      cell: ({ expiresAt }) => date(expiresAt),
    },
    {
      key: 'state',
      header: t('integrations:column.state'),
      cell: ({ state }) => (
        <StatusTag tone={TONES[state]}>{t(`integrations:tokens.state.${state}`)}</StatusTag>
      ),
    },
    {
      key: 'act',
      header: t('integrations:column.act'),
      cell: (token) =>
        token.state === 'active' && (
          <Button
            variant="secondary"
            data-size="sm"
            aria-label={t('integrations:tokens.revokeOf', { name: token.name })}
            onClick={() => revoke(token)}
          >
            {t('integrations:tokens.revoke')}
          </Button>
        ),
    },
  ];
}

import { Button, Heading, Link as Anchor } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { api, body } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { ActDialog } from '../../ui/act-dialog';
import { PageHeader } from '../../ui/page-header';
import { DataTable, type Column } from '../../ui/table/data-table';
import { Time } from '../../ui/time/time';
import { GiveGrant } from './give-grant';
import { Handover } from './handover';
import { grantsQuery, type Grant } from './grants';
import styles from './grants.module.css';

/** Who has which role, for administrators: to give one, and to take one away. */
export function Component() {
  const { t } = useTexts();
  const { grants, schemes, units } = useSuspenseQuery(grantsQuery).data;
  const [revoking, revoke] = useState<Grant | null>(null);
  const scopeOf = ({ role, scheme, unit }: Grant): string =>
    role === 'service_owner'
      ? t('access:ownCards')
      : (scheme?.name ?? unit?.path ?? t('access:whole'));
  const roleOf = ({ role }: Grant): string => t(`access:role.${role}`);
  const columns: readonly Column<Grant>[] = [
    {
      key: 'person',
      header: t('access:column.person'),
      cell: ({ person }) => person.name,
      sort: ({ person }) => person.name,
    },
    { key: 'role', header: t('access:column.role'), cell: roleOf, sort: roleOf },
    { key: 'scope', header: t('access:column.scope'), cell: scopeOf, sort: scopeOf },
    {
      key: 'since',
      header: t('access:column.since'),
      cell: ({ createdAt }) => <Time at={createdAt} />,
      sort: ({ createdAt }) => createdAt,
    },
    {
      key: 'act',
      header: t('access:column.act'),
      cell: (grant) => (
        <div className={styles.beside}>
          {grant.role !== 'service_owner' && <Handover of={grant.person} />}
          <Button
            variant="secondary"
            data-size="sm"
            aria-label={t('access:revoke.of', { role: roleOf(grant), name: grant.person.name })}
            onClick={() => revoke(grant)}
          >
            {t('access:revoke.act')}
          </Button>
        </div>
      ),
    },
  ];
  return (
    <div className={styles.page}>
      <PageHeader title={t('access:title')}>{t('access:what')}</PageHeader>
      <Nearby />
      <DataTable
        caption={t('access:title')}
        columns={columns}
        rows={grants}
        rowKey={({ id }) => id}
      />
      <GiveGrant schemes={schemes} units={units} />
      {revoking && (
        <Revoke
          grant={revoking}
          words={{ role: roleOf(revoking), scope: scopeOf(revoking), name: revoking.person.name }}
          close={() => revoke(null)}
        />
      )}
    </div>
  );
}

/** The other pages about who has access, which stand in no menu of their own. */
function Nearby() {
  const { t } = useTexts();
  return (
    <nav className={styles.nearby} aria-labelledby="nearby">
      <Heading id="nearby" level={2} data-size="2xs">
        {t('access:nearby.title')}
      </Heading>
      <ul>
        <li>
          <Anchor asChild>
            <Link to="/units">{t('access:units.title')}</Link>
          </Anchor>{' '}
          {t('access:nearby.units')}
        </li>
        <li>
          <Anchor asChild>
            <Link to="/identities">{t('access:identities.title')}</Link>
          </Anchor>{' '}
          {t('access:nearby.identities')}
        </li>
        <li>
          <Anchor asChild>
            <Link to="/leaves">{t('access:leaves.title')}</Link>
          </Anchor>{' '}
          {t('access:nearby.leaves')}
        </li>
      </ul>
    </nav>
  );
}

interface RevokeProps {
  readonly grant: Grant;
  readonly words: { readonly role: string; readonly scope: string; readonly name: string };
  readonly close: () => void;
}

function Revoke({ grant: { id }, words, close }: RevokeProps) {
  const { t } = useTexts();
  return (
    <ActDialog
      danger
      title={t('access:revoke.title')}
      confirm={t('access:revoke.act')}
      act={() => body(api.DELETE('/api/v1/grants/{id}', { params: { path: { id } } }))}
      done={t('access:revoke.done')}
      close={close}
    >
      {t('access:revoke.what', words)}
    </ActDialog>
  );
}

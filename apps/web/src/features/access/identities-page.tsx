import { Button, Paragraph } from '@digdir/designsystemet-react';
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { api, body } from '../../app/api/client';
import type { components } from '../../app/api/schema';
import { useTexts } from '../../app/i18n/use-texts';
import { ActDialog } from '../../ui/act-dialog';
import { Failure } from '../../ui/failure';
import { Loading } from '../../ui/loading';
import { PageHeader } from '../../ui/page-header';
import { SearchField } from '../../ui/search-field';
import { DataTable, type Column } from '../../ui/table/data-table';
import { Time } from '../../ui/time/time';
import { AllowEmail } from './allow-email';
import { SignOutPerson } from './sign-out-person';
import styles from './grants.module.css';

type Identity = components['schemas']['IdentityView'];

const identitiesQuery = (search: string) =>
  queryOptions({
    queryKey: ['identities', search],
    queryFn: async () =>
      (await body(api.GET('/api/v1/identities', { params: { query: search ? { search } : {} } })))
        .identities,
  });

/** Which sign-in is whose, for administrators: and undoing it where it was the wrong one. */
export function Component() {
  const { t } = useTexts();
  const [typed, type] = useState('');
  const search = useDeferredValue(typed.trim());
  const found = useQuery({ ...identitiesQuery(search), placeholderData: keepPreviousData });
  const [undoing, undo] = useState<Identity | null>(null);
  const columns = useColumns(undo);
  return (
    <div className={styles.page}>
      <PageHeader
        title={t('access:identities.title')}
        trail={[{ to: '/grants', text: t('access:place') }]}
      >
        {t('access:identities.what')}
      </PageHeader>
      <SearchField label={t('access:identities.search')} value={typed} type={type} />
      {found.isPending && <Loading />}
      {found.isError && <Failure error={found.error} retry={() => void found.refetch()} />}
      {found.isSuccess && (
        <DataTable
          caption={t('access:identities.title')}
          columns={columns}
          rows={found.data}
          rowKey={({ id }) => id}
          empty={
            <Paragraph>
              {t(search === '' ? 'access:identities.noneYet' : 'access:identities.none')}
            </Paragraph>
          }
        />
      )}
      <AllowEmail />
      {undoing && <Undo identity={undoing} close={() => undo(null)} />}
    </div>
  );
}

const useColumns = (undo: (identity: Identity) => void): readonly Column<Identity>[] => {
  const { t } = useTexts();
  return [
    {
      key: 'person',
      header: t('access:column.person'),
      cell: ({ personName, programme }) => [personName, programme].filter(Boolean).join(', '),
    },
    {
      key: 'signIn',
      header: t('access:identities.signIn'),
      cell: ({ signInName, feideId }) => [signInName, feideId].filter(Boolean).join(' · '),
    },
    {
      key: 'how',
      header: t('access:identities.how'),
      cell: ({ linkedBy }) => t(`access:identities.by.${linkedBy}`),
    },
    {
      key: 'since',
      header: t('access:column.since'),
      cell: ({ linkedAt }) => <Time at={linkedAt} />,
    },
    {
      key: 'act',
      header: t('access:column.act'),
      cell: (identity) => (
        <div className={styles.acts}>
          <SignOutPerson personId={identity.personId} name={identity.personName} />
          <Button
            variant="secondary"
            data-size="sm"
            aria-label={t('access:identities.undoOf', { name: identity.personName })}
            onClick={() => undo(identity)}
          >
            {t('access:identities.undo')}
          </Button>
        </div>
      ),
    },
  ];
};

interface UndoProps {
  readonly identity: Identity;
  readonly close: () => void;
}

function Undo({ identity: { id, personName, signInName, linkedBy }, close }: UndoProps) {
  const { t } = useTexts();
  return (
    <ActDialog
      danger
      title={t('access:identities.undoTitle', { name: personName })}
      confirm={t('access:identities.undo')}
      act={() => body(api.DELETE('/api/v1/identities/{id}/person', { params: { path: { id } } }))}
      done={t('access:identities.undone')}
      close={close}
    >
      <Paragraph>{t('access:identities.undoWhat', { name: personName, signInName })}</Paragraph>
      {linkedBy === 'feide_id' && <Paragraph>{t('access:identities.undoFeide')}</Paragraph>}
    </ActDialog>
  );
}

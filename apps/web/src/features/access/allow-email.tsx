import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient, useSuspenseQuery, queryOptions } from '@tanstack/react-query';
import { useState } from 'react';
import { api, body } from '../../app/api/client';
import type { components } from '../../app/api/schema';
import { useTexts } from '../../app/i18n/use-texts';
import { DataTable, type Column } from '../../ui/table/data-table';
import { Time } from '../../ui/time/time';
import { useFailureToast, useToast } from '../../ui/toast';
import { FindPerson } from './find-person';
import type { PersonFound } from './grants';
import { SignOutPerson } from './sign-out-person';
import styles from './grants.module.css';

type Allowed = components['schemas']['AllowedByEmail'];

const allowedQuery = queryOptions({
  queryKey: ['email-permissions'],
  queryFn: async () => (await body(api.GET('/api/v1/email-permissions'))).allowed,
});

/** Who signs in by e-mail though nothing they are here lets them: the administrators say so. */
export function AllowEmail() {
  const { t } = useTexts();
  const { data } = useSuspenseQuery(allowedQuery);
  const change = useChange();
  const [chosen, choose] = useState<PersonFound | null>(null);
  const allow = ({ id, name }: PersonFound): void =>
    change.mutate({ id, name, allow: true }, { onSuccess: () => choose(null) });
  const columns: readonly Column<Allowed>[] = [
    { key: 'person', header: t('access:column.person'), cell: ({ name }) => name },
    {
      key: 'email',
      header: t('access:email.address'),
      cell: ({ email }) => email ?? t('access:email.none'),
    },
    { key: 'since', header: t('access:column.since'), cell: ({ since }) => <Time at={since} /> },
    {
      key: 'act',
      header: t('access:column.act'),
      cell: ({ personId, name }) => (
        <div className={styles.acts}>
          <SignOutPerson personId={personId} name={name} />
          <Button
            variant="secondary"
            data-size="sm"
            aria-label={t('access:email.removeOf', { name })}
            onClick={() => change.mutate({ id: personId, name, allow: false })}
          >
            {t('access:email.remove')}
          </Button>
        </div>
      ),
    },
  ];
  return (
    <section className={styles.give} aria-labelledby="allow-email">
      <Heading id="allow-email" level={2} data-size="xs">
        {t('access:email.title')}
      </Heading>
      <Paragraph>{t('access:email.what')}</Paragraph>
      {data.length > 0 && (
        <DataTable
          caption={t('access:email.title')}
          columns={columns}
          rows={data}
          rowKey={({ personId }) => personId}
        />
      )}
      {chosen ? (
        <div className={styles.chosen}>
          <Button loading={change.isPending} onClick={() => allow(chosen)}>
            {t('access:email.allow', { name: chosen.name })}
          </Button>
          <Button variant="tertiary" onClick={() => choose(null)}>
            {t('access:give.another')}
          </Button>
        </div>
      ) : (
        <FindPerson label={t('access:email.find')} choose={choose} />
      )}
    </section>
  );
}

interface Change {
  readonly id: string;
  readonly name: string;
  readonly allow: boolean;
}

const useChange = () => {
  const { t } = useTexts();
  const toast = useToast();
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, allow }: Change) => {
      const params = { params: { path: { id } } };
      const path = '/api/v1/persons/{id}/email-permission';
      return body(allow ? api.PUT(path, params) : api.DELETE(path, params));
    },
    onError: useFailureToast(),
    onSuccess: (_, { name, allow }) =>
      toast(t(allow ? 'access:email.allowed' : 'access:email.removed', { name })),
    onSettled: () => client.invalidateQueries(),
  });
};

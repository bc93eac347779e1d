import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import { api, body } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { PageHeader } from '../../ui/page-header';
import { Time } from '../../ui/time/time';
import { useToast } from '../../ui/toast';
import { ConfirmByName } from './confirm-by-name';
import { erasurePreviewQuery, type ErasurePreview } from './privacy';
import styles from './privacy.module.css';

/** What erasing somebody comes to, before an administrator types the name and does it. */
export function Component() {
  const { t } = useTexts();
  const { personId = '' } = useParams();
  const preview = useSuspenseQuery(erasurePreviewQuery(personId)).data;
  const { person, askedAt, goes, stays, can } = preview;
  return (
    <div className={styles.page}>
      <PageHeader
        title={t('privacy:erase.title', { name: person.name })}
        trail={[{ to: '/privacy/people', text: t('privacy:people.title') }]}
      >
        {askedAt && (
          <>
            {t('privacy:people.asked')} <Time at={askedAt} />
          </>
        )}
      </PageHeader>
      <Alert data-color="warning">
        <Paragraph>{t('privacy:erase.forGood')}</Paragraph>
      </Alert>
      <Counted title={t('privacy:erase.goes')} rows={goes} />
      <Paragraph data-size="sm">{t('privacy:erase.texts')}</Paragraph>
      <Counted title={t('privacy:erase.stays')} rows={stays} />
      <Paragraph data-size="sm">{t('privacy:erase.staysWhat')}</Paragraph>
      <Paragraph data-size="sm">{t('privacy:erase.again')}</Paragraph>
      {can.erase ? <Confirm preview={preview} /> : <Hindered preview={preview} />}
    </div>
  );
}

interface CountedProps {
  readonly title: string;
  readonly rows: ErasurePreview['goes'];
}

function Counted({ title, rows }: CountedProps) {
  const { t } = useTexts();
  return (
    <section className={styles.section}>
      <Heading level={2} data-size="xs">
        {title}
      </Heading>
      {rows.length === 0 && <Paragraph>{t('privacy:erase.nothing')}</Paragraph>}
      <ul className={styles.counts}>
        {rows.map(({ table, rows: count }) => (
          <li key={table}>
            {t(`privacy:table.${table as 'persons'}`)}{' '}
            <span className={styles.quiet}>({count})</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Hindered({ preview: { hindrances } }: { readonly preview: ErasurePreview }) {
  const { t } = useTexts();
  return (
    <Alert data-color="danger">
      {hindrances.isLastAdministrator && (
        <Paragraph>{t('access:problem.grant.last_administrator')}</Paragraph>
      )}
      {hindrances.schemes > 0 && (
        <Paragraph>
          {t('access:problem.grant.last_coordinator', { schemes: hindrances.schemes })}
        </Paragraph>
      )}
    </Alert>
  );
}

function Confirm({ preview: { person } }: { readonly preview: ErasurePreview }) {
  const { t } = useTexts();
  const navigate = useNavigate();
  const client = useQueryClient();
  const toast = useToast();
  const erase = async (name: string): Promise<void> => {
    const params = { path: { id: person.id } };
    await body(api.POST('/api/v1/persons/{id}/erasure', { params, body: { name } }));
    toast(t('privacy:erase.done'));
    await navigate('/privacy/people');
    await client.invalidateQueries();
  };
  return (
    <ConfirmByName
      name={person.name}
      label={t('privacy:erase.name')}
      act={t('privacy:erase.act', { name: person.name })}
      onConfirm={erase}
    />
  );
}

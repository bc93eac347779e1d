import { Button, Heading, Link as Anchor, Paragraph } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { api, body } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { EmptyState } from '../../ui/empty-state';
import { Form } from '../../ui/form/form';
import { TextField } from '../../ui/form/text-field';
import { useForm } from '../../ui/form/use-form';
import { PageHeader } from '../../ui/page-header';
import { StatusTag } from '../../ui/status-tag';
import { DataTable, type Column } from '../../ui/table/data-table';
import { useFormats } from '../../ui/time/use-formats';
import { useFailureToast, useToast } from '../../ui/toast';
import { keptQuery, noonOf, wordsIn, type KeptService } from './services';
import styles from './services.module.css';

/** The cards I keep true: my own, or all of them for whoever arranges the directory. */
export function Component() {
  const { t } = useTexts();
  const { services, speakUpLink, can } = useSuspenseQuery(keptQuery).data;
  const create = can.arrange && (
    <Button asChild>
      <Link to="/help/cards/new">{t('services:kept.new')}</Link>
    </Button>
  );
  return (
    <div className={styles.page}>
      <PageHeader
        title={t(can.arrange ? 'services:kept.all' : 'services:kept.own')}
        trail={[{ to: '/help', text: t('services:title') }]}
        action={create}
      >
        {t('services:kept.what')}
      </PageHeader>
      <DataTable
        caption={t(can.arrange ? 'services:kept.all' : 'services:kept.own')}
        columns={useColumns(can.arrange)}
        rows={services}
        rowKey={({ id }) => id}
        empty={
          <EmptyState title={t('services:kept.none')}>
            {t(can.arrange ? 'services:kept.noneArrange' : 'services:kept.noneOwn')}
          </EmptyState>
        }
      />
      {can.arrange && <SpeakUpForm link={speakUpLink ?? ''} />}
    </div>
  );
}

const useColumns = (withOwner: boolean): readonly Column<KeptService>[] => {
  const { t, language } = useTexts();
  const { date } = useFormats();
  const owner: Column<KeptService> = {
    key: 'owner',
    header: t('services:kept.owner'),
    cell: ({ owner: person }) =>
      person?.holdsRole ? (
        (person.name ?? t('services:kept.protected'))
      ) : (
        <StatusTag tone="warning">
          {person ? t('services:kept.lostRole') : t('services:kept.nobody')}
        </StatusTag>
      ),
  };
  return [
    {
      key: 'name',
      header: t('services:form.name'),
      cell: ({ id, names, isActive }) => (
        <span className={styles.tags}>
          <Anchor asChild>
            <Link to={`/help/cards/${id}`} lang={wordsIn(names, language).lang}>
              {wordsIn(names, language).text}
            </Link>
          </Anchor>
          {!isActive && <StatusTag tone="neutral">{t('services:kept.hidden')}</StatusTag>}
        </span>
      ),
    },
    ...(withOwner ? [owner] : []),
    {
      key: 'checked',
      header: t('services:kept.checked'),
      cell: ({ checkedOn, isDue }) => (
        <span className={styles.tags}>
          <time dateTime={checkedOn}>{date(noonOf(checkedOn))}</time>
          {isDue && <StatusTag tone="warning">{t('services:kept.due')}</StatusTag>}
        </span>
      ),
    },
    { key: 'act', header: t('services:kept.act'), cell: (service) => <Check service={service} /> },
  ];
};

function Check({ service: { id, names } }: { readonly service: KeptService }) {
  const { t, language } = useTexts();
  const toast = useToast();
  const client = useQueryClient();
  const name = wordsIn(names, language).text;
  const check = useMutation({
    mutationFn: () => body(api.POST('/api/v1/services/{id}/checks', { params: { path: { id } } })),
    onError: useFailureToast(),
    onSuccess: () => toast(t('services:kept.checkDone', { name })),
    onSettled: () => client.invalidateQueries(),
  });
  return (
    <Button
      variant="secondary"
      data-size="sm"
      loading={check.isPending}
      aria-label={t('services:kept.checkOf', { name })}
      onClick={() => check.mutate()}
    >
      {t('services:kept.check')}
    </Button>
  );
}

function SpeakUpForm({ link }: { readonly link: string }) {
  const { t } = useTexts();
  const toast = useToast();
  const client = useQueryClient();
  const form = useForm({
    defaultValues: { link },
    onSubmit: async (values) => {
      await body(api.PUT('/api/v1/speak-up-link', { body: { link: values.link.trim() || null } }));
      toast(t('services:speakUp.saved'));
      await client.invalidateQueries();
    },
  });
  return (
    <section className={styles.section} aria-labelledby="speak-up-form">
      <Heading id="speak-up-form" level={2} data-size="xs">
        {t('services:speakUp.title')}
      </Heading>
      <Paragraph>{t('services:speakUp.setWhat')}</Paragraph>
      <Form form={form} submit={t('services:speakUp.save')}>
        <TextField form={form} name="link" type="url" label={t('services:speakUp.address')} />
      </Form>
    </section>
  );
}

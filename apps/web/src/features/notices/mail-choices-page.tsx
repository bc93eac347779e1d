import { Link as Anchor, Paragraph } from '@digdir/designsystemet-react';
import { queryOptions, useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { api, body } from '../../app/api/client';
import type { components } from '../../app/api/schema';
import { useTexts } from '../../app/i18n/use-texts';
import { Choices } from '../../ui/form/choices';
import { PageHeader } from '../../ui/page-header';
import { useFailureToast, useToast } from '../../ui/toast';
import styles from './notices.module.css';

type MailChoices = components['schemas']['MailChoices'];
const KINDS = ['reminder', 'change', 'digest'] as const satisfies MailChoices['wanted'];

const choicesQuery = queryOptions({
  queryKey: ['me', 'mail-choices'],
  queryFn: () => body(api.GET('/api/v1/me/mail-choices')),
});

/** Which kinds of e-mail one gets; the rest is read in Kull. */
export function Component() {
  const { t } = useTexts();
  const toast = useToast();
  const failed = useFailureToast();
  const client = useQueryClient();
  const { wanted } = useSuspenseQuery(choicesQuery).data;
  const choose = useMutation({
    mutationFn: (kinds: MailChoices['wanted']) =>
      body(api.PUT('/api/v1/me/mail-choices', { body: { wanted: kinds } })),
    onError: failed,
    onSuccess: (choices) => {
      client.setQueryData(choicesQuery.queryKey, choices);
      toast(t('notices:choices.saved'));
    },
  });
  return (
    <div className={styles.choices}>
      <PageHeader title={t('notices:choices.title')}>
        <Paragraph>{t('notices:choices.what')}</Paragraph>
      </PageHeader>
      <Choices
        kind="checkbox"
        legend={t('notices:choices.legend')}
        description={t('notices:choices.rest')}
        options={KINDS.map((value) => ({
          value,
          label: t(`notices:choices.kind.${value}.label`),
          description: t(`notices:choices.kind.${value}.what`),
        }))}
        chosen={choose.isPending ? choose.variables : wanted}
        choose={(kinds) => choose.mutate(KINDS.filter((kind) => kinds.includes(kind)))}
      />
      <Paragraph>{t('notices:choices.always')}</Paragraph>
      <Paragraph>{t('notices:choices.night')}</Paragraph>
      <Anchor asChild>
        <Link to="/me">{t('notices:choices.back')}</Link>
      </Anchor>
    </div>
  );
}

import { Link as Anchor, Paragraph } from '@digdir/designsystemet-react';
import { queryOptions, useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { api, body } from '../../app/api/client';
import type { components } from '../../app/api/schema';
import { useTexts } from '../../app/i18n/use-texts';
import { Choices } from '../../ui/form/choices';
import { PageHeader } from '../../ui/page-header';
import { useFailureToast, useToast } from '../../ui/toast';
import styles from './notices.module.css';

type MailChoices = components['schemas']['MailChoices'];
const KINDS = ['message', 'reminder', 'change', 'digest'] as const satisfies (keyof MailChoices)[];
const HOWS = ['at_once', 'daily', 'app'] as const;

const choicesQuery = queryOptions({
  queryKey: ['me', 'mail-choices'],
  queryFn: () => body(api.GET('/api/v1/me/mail-choices')),
});

/** How one gets each kind of e-mail; Kull shows the same. */
export function Component() {
  const { t } = useTexts();
  const toast = useToast();
  const failed = useFailureToast();
  const client = useQueryClient();
  const choices = useSuspenseQuery(choicesQuery).data;
  // What is pressed stands at once: a mutation says that it is pending only after the next turn.
  const [pressed, press] = useState<MailChoices | null>(null);
  const choose = useMutation({
    // One after the other, so that the last that was pressed is the one that is kept.
    scope: { id: 'mail-choices' },
    mutationFn: (chosen: MailChoices) => body(api.PUT('/api/v1/me/mail-choices', { body: chosen })),
    onError: failed,
    onSuccess: (saved) => {
      client.setQueryData(choicesQuery.queryKey, saved);
      toast(t('notices:choices.saved'));
    },
    // Not where another has been pressed meanwhile.
    onSettled: (_saved, _error, chosen) => press((now) => (now === chosen ? null : now)),
  });
  const shown = pressed ?? choices;
  return (
    <div className={styles.choices}>
      <PageHeader title={t('notices:choices.title')}>
        <Paragraph>{t('notices:choices.what')}</Paragraph>
      </PageHeader>
      {KINDS.filter((kind) => shown[kind] !== null).map((kind) => (
        <Choices
          key={kind}
          kind="radio"
          legend={t(`notices:choices.kind.${kind}.label`)}
          description={t(`notices:choices.kind.${kind}.what`)}
          // What comes once a week cannot come once a day.
          options={HOWS.filter((how) => kind !== 'digest' || how !== 'daily').map((how) => ({
            value: how,
            label: t(
              `notices:choices.how.${kind === 'digest' && how === 'at_once' ? 'weekly' : how}`,
            ),
          }))}
          chosen={shown[kind] ? [shown[kind]] : []}
          choose={([how]) => {
            const chosen = { ...shown, [kind]: how };
            press(chosen);
            choose.mutate(chosen);
          }}
        />
      ))}
      <Paragraph>{t('notices:choices.daily')}</Paragraph>
      <Paragraph>{t('notices:choices.always')}</Paragraph>
      <Paragraph>{t('notices:choices.night')}</Paragraph>
      <Anchor asChild>
        <Link to="/me">{t('notices:choices.back')}</Link>
      </Anchor>
    </div>
  );
}

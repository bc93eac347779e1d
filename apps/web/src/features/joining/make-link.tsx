import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { api, body } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { DateTimeField } from '../../ui/form/date-time-field';
import { Form } from '../../ui/form/form';
import { NumberField } from '../../ui/form/text-field';
import { useForm } from '../../ui/form/use-form';
import { useToast } from '../../ui/toast';
import { useRound } from '../schemes/round';
import { MOST_PEOPLE, openLinkQuery } from './joining';

interface MakeLinkProps {
  /** There is one already, which works no more then. */
  readonly replaces: boolean;
  readonly end: () => void;
}

/** How long a link works, and for how many. */
export function MakeLink({ replaces, end }: MakeLinkProps) {
  const { t } = useTexts();
  const { roundId } = useRound();
  const client = useQueryClient();
  const toast = useToast();
  const form = useForm({
    defaultValues: { endsAt: '', maxPeople: null as number | null },
    onSubmit: async ({ endsAt, maxPeople }) => {
      const { link } = await body(
        api.POST('/api/v1/rounds/{id}/open-link', {
          params: { path: { id: roundId } },
          body: { endsAt: endsAt || null, maxPeople },
        }),
      );
      client.setQueryData(openLinkQuery(roundId).queryKey, link);
      toast(t('joining:make.made'));
      end();
    },
  });
  return (
    <Form
      form={form}
      submit={t(replaces ? 'joining:make.renew' : 'joining:make.make')}
      actions={
        replaces && (
          <Button type="button" variant="tertiary" onClick={end}>
            {t('app:ui.cancel')}
          </Button>
        )
      }
    >
      {replaces && <Paragraph>{t('joining:make.replaces')}</Paragraph>}
      <DateTimeField
        form={form}
        name="endsAt"
        label={t('joining:make.endsAt')}
        description={t('joining:make.endsAtWhat')}
      />
      <NumberField
        form={form}
        name="maxPeople"
        label={t('joining:make.maxPeople')}
        description={t('joining:make.maxPeopleWhat')}
        min={1}
        max={MOST_PEOPLE}
      />
    </Form>
  );
}

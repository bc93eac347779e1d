import { Heading } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { api, body } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { ChoicesField } from '../../ui/form/choices-field';
import { Form } from '../../ui/form/form';
import { SelectField } from '../../ui/form/select-field';
import { TextField } from '../../ui/form/text-field';
import { useForm } from '../../ui/form/use-form';
import {
  LIFETIMES,
  READABLE,
  scopeOf,
  tokensQuery,
  type ApiTokenMade,
  type TokenScope,
} from './integrations';
import styles from './integrations.module.css';

/** The choice that limits a token to no scheme. */
const WHOLE = 'whole';

interface MakeTokenProps {
  readonly schemes: readonly { readonly id: string; readonly name: string }[];
  readonly made: (token: ApiTokenMade) => void;
}

/** A name, what it may read, and for how long. */
export function MakeToken({ schemes, made }: MakeTokenProps) {
  const { t } = useTexts();
  const client = useQueryClient();
  const form = useForm<{
    name: string;
    scopes: TokenScope[];
    days: string;
    schemeId: string;
  }>({
    defaultValues: { name: '', scopes: [scopeOf('rounds')], days: '90', schemeId: WHOLE },
    onSubmit: async ({ name, scopes, days, schemeId }) => {
      const wanted = {
        name,
        scopes,
        expiresInDays: Number(days),
        schemeId: schemeId === WHOLE ? null : schemeId,
      };
      const token = await body(api.POST('/api/v1/api-tokens', { body: wanted }));
      await client.invalidateQueries({ queryKey: tokensQuery.queryKey });
      made(token);
    },
  });
  return (
    <div className={styles.form}>
      <Heading level={3} data-size="2xs">
        {t('integrations:tokens.new')}
      </Heading>
      <Form form={form} submit={t('integrations:tokens.make')}>
        <TextField
          form={form}
          name="name"
          label={t('integrations:tokens.name')}
          description={t('integrations:tokens.nameWhat')}
          most={100}
          required
        />
        <ChoicesField
          form={form}
          name="scopes"
          kind="checkbox"
          label={t('integrations:tokens.scopes')}
          options={READABLE.map((noun) => ({
            value: scopeOf(noun),
            label: t(`integrations:scope.${noun}.label`),
            description: t(`integrations:scope.${noun}.what`),
          }))}
          required
        />
        <SelectField
          form={form}
          name="schemeId"
          label={t('integrations:tokens.limit')}
          options={[
            { value: WHOLE, label: t('integrations:tokens.whole') },
            ...schemes.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          required
        />
        <SelectField
          form={form}
          name="days"
          label={t('integrations:tokens.lifetime')}
          options={LIFETIMES.map((days) => ({
            value: days,
            label: t('integrations:tokens.days', { number: days }),
          }))}
          required
        />
      </Form>
    </div>
  );
}

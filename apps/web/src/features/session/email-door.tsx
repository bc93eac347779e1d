import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { api, body } from '../../app/api/client';
import type { components } from '../../app/api/schema';
import { useTexts } from '../../app/i18n/use-texts';
import { useStartSession } from '../../app/session/session';
import { Form } from '../../ui/form/form';
import { SelectField } from '../../ui/form/select-field';
import { TextField } from '../../ui/form/text-field';
import { useForm } from '../../ui/form/use-form';
import styles from './sign-in-page.module.css';

type Door = components['schemas']['EmailDoorView'];

/** In by e-mail, for those from outside: the address first, then the code that was mailed to it. */
export function EmailDoor({ doors }: { readonly doors: readonly Door[] }) {
  const { t } = useTexts();
  const [asked, setAsked] = useState<string | null>(null);
  return (
    <section className={styles.email} aria-labelledby="email-door">
      <Heading id="email-door" level={2} data-size="xs">
        {t('session:email.title')}
      </Heading>
      {asked === null ? (
        <Ask doors={doors} done={setAsked} />
      ) : (
        <EnterCode address={asked} again={() => setAsked(null)} />
      )}
    </section>
  );
}

interface AskProps {
  readonly doors: readonly Door[];
  readonly done: (address: string) => void;
}

function Ask({ doors, done }: AskProps) {
  const { t } = useTexts();
  const form = useForm({
    isFleeting: true,
    defaultValues: { address: '', institutionId: doors[0]?.id ?? '' },
    onSubmit: async ({ address, institutionId }) => {
      await body(
        api.POST('/api/v1/sign-in/email', { body: { address: address.trim(), institutionId } }),
      );
      done(address.trim());
    },
  });
  return (
    <>
      <Paragraph>{t('session:email.what')}</Paragraph>
      <Form form={form} submit={t('session:email.send')}>
        {doors.length > 1 && (
          <SelectField
            form={form}
            name="institutionId"
            label={t('session:me.institution')}
            options={doors.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <TextField
          form={form}
          name="address"
          type="email"
          autoComplete="email"
          label={t('session:email.address')}
          required
        />
      </Form>
    </>
  );
}

interface EnterCodeProps {
  readonly address: string;
  readonly again: () => void;
}

function EnterCode({ address, again }: EnterCodeProps) {
  const { t } = useTexts();
  const start = useStartSession();
  const form = useForm({
    isFleeting: true,
    defaultValues: { code: '' },
    onSubmit: async ({ code }) => {
      await body(
        api.POST('/api/v1/sign-in/email/code', { body: { code: code.replaceAll(/\s/g, '') } }),
      );
      // The page goes on by itself once somebody is in.
      await start(await body(api.GET('/api/v1/session')));
    },
  });
  return (
    <>
      <Paragraph role="status">{t('session:email.sent', { address })}</Paragraph>
      <Form
        form={form}
        submit={t('session:email.enter')}
        actions={
          <Button variant="tertiary" onClick={again}>
            {t('session:email.again')}
          </Button>
        }
      >
        <TextField
          form={form}
          name="code"
          autoComplete="one-time-code"
          inputMode="numeric"
          label={t('session:email.code')}
          description={t('session:email.codeWhat')}
          required
        />
      </Form>
    </>
  );
}

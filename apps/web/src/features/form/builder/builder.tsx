import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useFieldArray, useWatch } from 'react-hook-form';
import { api, body, ifMatch } from '../../../app/api/client';
import { StaleError } from '../../../app/api/problem';
import { useTexts } from '../../../app/i18n/use-texts';
import { Form } from '../../../ui/form/form';
import { useForm } from '../../../ui/form/use-form';
import { useToast } from '../../../ui/toast';
import { roundFormQuery, type RoundForm } from '../form';
import { draftOf, fieldOf, type BuilderValues } from '../new-field';
import { Preview } from '../preview';
import { AddField } from './add-field';
import { FieldCards } from './field-cards';
import { TakeFrom } from './take-from';
import styles from '../form.module.css';

interface BuilderProps {
  readonly roundId: string;
  readonly published: RoundForm;
}

/** The fields of a form, and what they look like. What is written stays on this device until it is published. */
export function Builder({ roundId, published }: BuilderProps) {
  const { t } = useTexts();
  const client = useQueryClient();
  const toast = useToast();
  const [meanwhile, setMeanwhile] = useState<RoundForm | null>(null);
  const { queryKey } = roundFormQuery(roundId);
  const form = useForm<BuilderValues>({
    draft: `form:${roundId}`,
    defaultValues: valuesOf(published),
    onSubmit: async ({ base, fields }) => {
      try {
        const next = await body(
          api.PUT('/api/v1/rounds/{id}/form', {
            params: { path: { id: roundId } },
            headers: ifMatch(base),
            body: { fields: fields.map(fieldOf) },
          }),
        );
        form.draft.discard();
        client.setQueryData(queryKey, next);
        toast(t('form:published', { version: next.version }));
      } catch (error) {
        if (error instanceof StaleError) setMeanwhile(error.current as RoundForm);
        throw error;
      }
    },
  });
  const { control } = form;
  const list = useFieldArray({ control, name: 'fields', keyName: 'key' });
  const fields = useWatch({ control, name: 'fields' });
  const submit = (event?: React.SyntheticEvent): void => {
    form.clearErrors(); // those of the server stand at cards, which nothing else would clear
    form.submit(event);
  };
  const takeTheirs = (theirs: RoundForm): void => {
    form.draft.discard();
    setMeanwhile(null);
    client.setQueryData(queryKey, theirs);
  };
  return (
    <div className={styles.builder}>
      <Form form={{ ...form, submit }} submit={t('form:publish')}>
        <TakeFrom
          roundId={roundId}
          take={(taken) => {
            list.replace(taken.map(draftOf));
            toast(t('form:take.done'));
          }}
        />
        {fields.length === 0 && <Paragraph>{t('form:empty')}</Paragraph>}
        <FieldCards form={form} list={list} fields={fields} published={published} />
        <AddField fields={fields} add={(draft) => list.append(draft)} />
        {meanwhile && (
          <Alert data-color="warning">
            <Paragraph>{t('form:meanwhile.what', { version: meanwhile.version })}</Paragraph>
            <div className={styles.acts}>
              <Button
                variant="secondary"
                data-size="sm"
                type="button"
                onClick={() => {
                  form.setValue('base', meanwhile.version);
                  setMeanwhile(null);
                }}
              >
                {t('form:meanwhile.keepMine')}
              </Button>
              <Button
                variant="tertiary"
                data-size="sm"
                type="button"
                onClick={() => takeTheirs(meanwhile)}
              >
                {t('form:meanwhile.takeTheirs')}
              </Button>
            </div>
          </Alert>
        )}
      </Form>
      <Preview fields={fields.map(fieldOf)} use={published.use} />
    </div>
  );
}

const valuesOf = ({ version, fields }: RoundForm): BuilderValues => ({
  base: version,
  fields: fields.map(draftOf),
});

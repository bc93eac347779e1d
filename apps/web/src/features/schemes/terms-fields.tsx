import { Button, Fieldset, Paragraph } from '@digdir/designsystemet-react';
import { useFieldArray, useWatch } from 'react-hook-form';
import { useTexts } from '../../app/i18n/use-texts';
import { DateField } from '../../ui/form/date-time-field';
import { nextTerm, skippedBefore, termBefore, termsOf, type ScheduleForm } from './schedule';
import styles from './schemes.module.css';
import { useTermWords } from './use-term-words';

/** One stretch of days, or terms, which may leave some out between them. */
export function TermsFields({ form }: { readonly form: ScheduleForm }) {
  const { t } = useTexts();
  const say = useTermWords();
  const { fields, append, insert, remove, replace } = useFieldArray({
    control: form.control,
    name: 'terms',
  });
  const terms = useWatch({ control: form.control, name: 'terms' });
  if (fields.length === 0)
    return (
      <>
        <div className={styles.sizes}>
          <DateField form={form} name="startsOn" label={t('schemes:schedule.startsOn')} required />
          <DateField form={form} name="endsOn" label={t('schemes:schedule.endsOn')} required />
        </div>
        <Button
          type="button"
          variant="tertiary"
          data-size="sm"
          onClick={() => replace(termsOf(form.getValues()))}
        >
          {t('schemes:schedule.divide')}
        </Button>
      </>
    );
  return (
    <>
      {fields.map(({ id, term }, i) => (
        <Fieldset key={id} className={styles.term}>
          <Fieldset.Legend>{say(term)}</Fieldset.Legend>
          {skippedBefore(terms, i) > 0 && (
            <>
              <Paragraph data-size="sm">
                {t('schemes:schedule.pause', { count: skippedBefore(terms, i) })}
              </Paragraph>
              <Button
                type="button"
                variant="tertiary"
                data-size="sm"
                onClick={() => insert(i, termBefore(terms[i]!))}
              >
                {t('schemes:schedule.addTerm', { term: say(termBefore(terms[i]!).term) })}
              </Button>
            </>
          )}
          <div className={styles.sizes}>
            <DateField
              form={form}
              name={`terms.${i}.startsOn`}
              label={t('schemes:schedule.startsOn')}
              required
            />
            <DateField
              form={form}
              name={`terms.${i}.endsOn`}
              label={t('schemes:schedule.endsOn')}
              required
            />
          </div>
          <Button
            type="button"
            variant="tertiary"
            data-size="sm"
            onClick={() => remove(i)}
            aria-label={t('schemes:schedule.removeTerm', { term: say(term) })}
          >
            {t('schemes:schedule.remove')}
          </Button>
        </Fieldset>
      ))}
      <Button
        type="button"
        variant="secondary"
        data-size="sm"
        onClick={() => append(nextTerm(form.getValues('terms')))}
      >
        {t('schemes:schedule.addTerm', {
          term: say(nextTerm(terms.length > 0 ? terms : fields).term),
        })}
      </Button>
    </>
  );
}

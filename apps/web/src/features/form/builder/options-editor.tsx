import { Button, Fieldset } from '@digdir/designsystemet-react';
import { PlusIcon, XMarkIcon } from '@navikt/aksel-icons';
import { useFieldArray } from 'react-hook-form';
import { LANGUAGES } from '../../../app/i18n/languages';
import { useTexts } from '../../../app/i18n/use-texts';
import { TextField } from '../../../ui/form/text-field';
import type { KullForm } from '../../../ui/form/use-form';
import { newOption, type BuilderValues } from '../new-field';
import styles from '../form.module.css';

interface OptionsEditorProps {
  readonly form: KullForm<BuilderValues>;
  readonly index: number;
}

/** What there is to choose from: a line for each language, those that are blank show another's. */
export function OptionsEditor({ form, index }: OptionsEditorProps) {
  const { t, language } = useTexts();
  const at = `fields.${index}.options` as const;
  const { fields, append, remove } = useFieldArray({
    control: form.control,
    name: at,
    keyName: 'key',
  });
  const languages = [language, ...LANGUAGES.filter((other) => other !== language)];
  return (
    <Fieldset>
      <Fieldset.Legend>{t('form:options.title')}</Fieldset.Legend>
      <Fieldset.Description>{t('form:options.what')}</Fieldset.Description>
      {fields.map(({ key }, i) => (
        <div key={key} className={styles.option}>
          {languages.map((one) => (
            <TextField
              key={one}
              form={form}
              name={`${at}.${i}.label.${one}`}
              label={t('form:options.in', { place: i + 1, language: t(`app:languages.${one}`) })}
            />
          ))}
          <Button
            {...{ icon: true, variant: 'tertiary', 'data-size': 'sm', type: 'button' }}
            aria-label={t('form:options.remove', { place: i + 1 })}
            onClick={() => remove(i)}
          >
            <XMarkIcon aria-hidden />
          </Button>
        </div>
      ))}
      <Button
        {...{ variant: 'secondary', 'data-size': 'sm', type: 'button' }}
        onClick={() => append(newOption())}
      >
        <PlusIcon aria-hidden />
        {t('form:options.add')}
      </Button>
    </Fieldset>
  );
}

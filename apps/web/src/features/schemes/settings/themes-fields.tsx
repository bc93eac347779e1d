import { Button, Details } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { get, useFieldArray, useFormState, useWatch } from 'react-hook-form';
import { useTexts } from '../../../app/i18n/use-texts';
import { CheckboxField } from '../../../ui/form/choices-field';
import { NumberField } from '../../../ui/form/text-field';
import { LocalizedFields } from './localized-fields';
import { newTheme, newTopic, type SettingsForm } from './settings-form';
import styles from './settings.module.css';

const LISTS = {
  themes: { name: 'settings.meetings.themes', made: newTheme },
  topics: { name: 'settings.meetings.topics', made: newTopic },
} as const;

interface NamedListProps {
  readonly form: SettingsForm;
  readonly list: keyof typeof LISTS;
}

/** The themes of the meetings, or what students may struggle with: each opened by itself. */
export function NamedList({ form, list }: NamedListProps) {
  const { t } = useTexts();
  const { name, made } = LISTS[list];
  const { fields, append, remove, swap } = useFieldArray({ control: form.control, name });
  const [opened, open] = useState<string | null>(null);
  const add = (): void => {
    append(made(), { focusName: `${name}.${fields.length}.name.nb` });
    open(`${fields.length}`);
  };
  return (
    <div className={styles.list} role="group" aria-label={t(`schemes:settings.${list}`)}>
      {fields.map(({ id }, i) => (
        <NamedOne
          key={id}
          form={form}
          list={list}
          index={i}
          startsOpen={opened === `${i}`}
          up={i > 0 ? () => swap(i, i - 1) : null}
          remove={() => remove(i)}
        />
      ))}
      {fields.length < 50 && (
        <div>
          <Button variant="secondary" data-size="sm" onClick={add}>
            {t(`schemes:settings.add.${list}`)}
          </Button>
        </div>
      )}
    </div>
  );
}

interface NamedOneProps extends NamedListProps {
  readonly index: number;
  readonly startsOpen: boolean;
  readonly up: (() => void) | null;
  readonly remove: () => void;
}

function NamedOne({ form, list, index, startsOpen, up, remove }: NamedOneProps) {
  const { t, language } = useTexts();
  const path = `${LISTS[list].name}.${index}` as const;
  const written = useWatch({ control: form.control, name: `${path}.name.${language}` });
  const { errors } = useFormState({ control: form.control });
  const [isOpen, open] = useState(startsOpen);
  const called = written || t('schemes:settings.unnamed');
  // What is wrong is never hidden: the summary of errors leads to it.
  const isWrong = get(errors, path) !== undefined;
  return (
    // As it is now: an event also comes where it was opened for its error, and it stays open then.
    <Details
      open={isOpen || isWrong}
      onToggle={({ currentTarget }) => open((currentTarget as HTMLDetailsElement).open)}
    >
      <Details.Summary>{called}</Details.Summary>
      <Details.Content className={styles.card}>
        <LocalizedFields form={form} name={`${path}.name`} label="name" required />
        {list === 'themes' && <ThemeFields form={form} index={index} />}
        <div className={styles.acts}>
          {up && (
            <Button variant="tertiary" data-size="sm" onClick={up}>
              {t('schemes:settings.up', { name: called })}
            </Button>
          )}
          <Button variant="tertiary" data-size="sm" data-color="danger" onClick={remove}>
            {t('schemes:settings.remove', { name: called })}
          </Button>
        </div>
      </Details.Content>
    </Details>
  );
}

function ThemeFields({ form, index }: { readonly form: SettingsForm; readonly index: number }) {
  const { t } = useTexts();
  const path = `settings.meetings.themes.${index}` as const;
  return (
    <>
      <CheckboxField
        form={form}
        name={`${path}.mandatory`}
        label={t('schemes:settings.mandatory')}
      />
      <NumberField
        form={form}
        name={`${path}.week`}
        label={t('schemes:settings.week')}
        min={1}
        max={400}
        required={false}
      />
      <LocalizedFields
        form={form}
        name={`${path}.material`}
        label="material"
        rows={2}
        required={false}
      />
      <LocalizedFields form={form} name={`${path}.task`} label="task" rows={2} required={false} />
    </>
  );
}

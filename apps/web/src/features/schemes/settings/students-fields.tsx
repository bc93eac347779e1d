import { useWatch } from 'react-hook-form';
import { useTexts } from '../../../app/i18n/use-texts';
import { ChoicesField } from '../../../ui/form/choices-field';
import { NumberField } from '../../../ui/form/text-field';
import { FOR_WHOM } from '../templates/axes';
import { LocalizedFields } from './localized-fields';
import { Part } from './locks';
import type { SettingsForm } from './settings-form';
import styles from './settings.module.css';

const SEMESTERS = Array.from({ length: 16 }, (_, i) => String(i + 1));
const SIZES = ['minimum', 'target', 'maximum'] as const;

/** For whom: which semesters, in groups or one by one, how many, and what they are told. */
export function StudentsFields({ form }: { readonly form: SettingsForm }) {
  const { t } = useTexts();
  const format = useWatch({ control: form.control, name: 'settings.format' });
  return (
    <>
      <Part name="semesters">
        <ChoicesField
          form={form}
          name="settings.semesters"
          kind="checkbox"
          look="chips"
          label={t('schemes:settings.semesters')}
          description={t('schemes:settings.semestersWhat')}
          options={SEMESTERS.map((value) => ({ value, label: value }))}
        />
      </Part>
      <Part name="format">
        <ChoicesField
          form={form}
          name="settings.format"
          kind="radio"
          label={t('schemes:axis.forWhom')}
          options={FOR_WHOM.map((value) => ({
            value,
            label: t(`schemes:axis.format.${value}`),
            description: t(`schemes:settings.formats.${value}`),
          }))}
        />
      </Part>
      {format === 'groups' && (
        <Part name="group">
          <div className={styles.numbers}>
            {SIZES.map((size) => (
              <NumberField
                key={size}
                form={form}
                name={`settings.group.${size}`}
                label={t(`schemes:settings.${size}`)}
                min={1}
                max={100}
                required
              />
            ))}
          </div>
        </Part>
      )}
      <Part name="about">
        <LocalizedFields form={form} name="settings.about" label="about" rows={4} required />
      </Part>
    </>
  );
}

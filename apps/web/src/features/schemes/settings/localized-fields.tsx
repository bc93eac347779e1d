import { LANGUAGES } from '../../../app/i18n/languages';
import { useTexts } from '../../../app/i18n/use-texts';
import { TextArea, TextField } from '../../../ui/form/text-field';
import type { LocalizedName, SettingsForm } from './settings-form';
import styles from './settings.module.css';

interface LocalizedFieldsProps {
  readonly form: SettingsForm;
  readonly name: LocalizedName;
  /** What the text is; which language each field is in is added. */
  readonly label: 'about' | 'name' | 'material' | 'task';
  /** A few lines of each; otherwise one. */
  readonly rows?: number;
  readonly required: boolean;
}

/** One text in every language, a field each. */
export function LocalizedFields({ form, name, label, rows, required }: LocalizedFieldsProps) {
  const { t } = useTexts();
  return (
    <div className={styles.languages}>
      {LANGUAGES.map((language) => {
        const field = {
          form,
          name: `${name}.${language}`,
          label: t(`schemes:text.${label}.${language}`),
          required,
        } as const;
        return rows ? (
          <TextArea key={language} {...field} rows={rows} />
        ) : (
          <TextField key={language} {...field} />
        );
      })}
    </div>
  );
}

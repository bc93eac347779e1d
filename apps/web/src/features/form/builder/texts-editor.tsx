import { Details, Paragraph } from '@digdir/designsystemet-react';
import { LANGUAGES, type Language } from '../../../app/i18n/languages';
import { useTexts } from '../../../app/i18n/use-texts';
import { TextArea, TextField } from '../../../ui/form/text-field';
import { useFormats } from '../../../ui/time/use-formats';
import type { KullForm } from '../../../ui/form/use-form';
import { isBlank, missingIn, type FormText } from '../form';
import type { BuilderValues } from '../new-field';
import styles from '../form.module.css';

type Part = 'label' | 'help' | 'why' | 'low' | 'high';

interface TextsEditorProps {
  readonly form: KullForm<BuilderValues>;
  readonly at: `fields.${number}`;
  readonly parts: readonly {
    readonly part: Part;
    readonly rows: number;
    readonly required: boolean;
    readonly most: number;
  }[];
  readonly words: Readonly<Record<Part, FormText>>;
  /** Of a kind that Kull has words for: blank are those. */
  readonly hasKulls: boolean;
}

/** Texts in the coordinator's language first; the others, and who sees what instead, below. */
export function TextsEditor({ form, at, parts, words, hasKulls }: TextsEditorProps) {
  const { t, language } = useTexts();
  const { list } = useFormats();
  const others = LANGUAGES.filter((other) => other !== language);
  const field = (part: TextsEditorProps['parts'][number], inLanguage: Language) => {
    const name = `${at}.${part.part}.${inLanguage}` as const;
    const said = t(`form:text.${part.part}`);
    const isFirst = inLanguage === language;
    const common = {
      ...{ form, name, most: part.most },
      label: isFirst
        ? said
        : t('form:text.in', { what: said, language: t(`app:languages.${inLanguage}`) }),
      description:
        isFirst && part.part !== 'low' && part.part !== 'high'
          ? t(`form:textWhat.${part.part}`)
          : undefined,
      // One language will do, and it need not be this one.
      rules: {
        validate: () =>
          !isFirst ||
          !part.required ||
          !isBlank(form.getValues(`${at}.${part.part}`)) ||
          t('app:form.required'),
      },
    };
    return part.rows > 1 ? (
      <TextArea key={name} {...common} rows={part.rows} />
    ) : (
      <TextField key={name} {...common} />
    );
  };
  const lacking = missingIn(words[parts[0]!.part]);
  return (
    <div className={styles.part}>
      {hasKulls && <Paragraph data-size="sm">{t('form:text.kulls')}</Paragraph>}
      {parts.map((part) => field(part, language))}
      <Details>
        <Details.Summary>
          {t('form:text.others', {
            languages: list(others.map((other) => t(`app:languages.${other}`))),
          })}
        </Details.Summary>
        <Details.Content>
          <div className={styles.part}>
            {others.flatMap((other) => parts.map((part) => field(part, other)))}
          </div>
        </Details.Content>
      </Details>
      {lacking.map(({ missing, shown }) => (
        <Paragraph key={missing} data-size="sm" className={styles.quiet}>
          {t('form:text.missing', {
            missing: t(`app:languages.${missing}`),
            shown: t(`app:languages.${shown}`),
          })}
        </Paragraph>
      ))}
    </div>
  );
}

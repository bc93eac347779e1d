import { Heading, Paragraph, ToggleGroup } from '@digdir/designsystemet-react';
import { useEffect, useMemo, useState } from 'react';
import { I18nextProvider, useTranslation } from 'react-i18next';
import { isLanguage, LANGUAGE_NAMES, LANGUAGES, type Language } from '../../app/i18n/languages';
import { textsIn } from '../../app/i18n/start';
import { useTexts } from '../../app/i18n/use-texts';
import { useForm } from '../../ui/form/use-form';
import { ownValues, type AnswersForm } from './answers-values';
import { AskedFields } from './asked-fields';
import type { AnswersUse, FormField } from './form';
import styles from './form.module.css';

const ROLES = ['mentee', 'mentor'] as const;
type Role = (typeof ROLES)[number];

/** What is being put together, as a student or a mentor has it before them on a phone; it sends nothing. */
export function Preview({ fields, use }: Pick<QuestionsProps, 'fields' | 'use'>) {
  const { t, language } = useTexts();
  const [role, setRole] = useState<Role>('mentee');
  const [spoken, speak] = useState<Language>(language);
  const asked = fields.filter((field) => field.asked === 'everyone' || field.asked === role);
  // A question is drawn anew where what it holds would no longer fit it.
  const shape = asked.map(({ id, kind, several }) => `${id} ${kind} ${several}`).join();
  return (
    <section className={styles.preview} aria-labelledby="form-preview">
      <Heading id="form-preview" level={2} data-size="xs">
        {t('form:preview.title')}
      </Heading>
      <Paragraph data-size="sm" className={styles.quiet}>
        {t('form:preview.what')}
      </Paragraph>
      <div className={styles.choices}>
        <ToggleGroup
          data-size="sm"
          value={role}
          aria-label={t('form:preview.role')}
          onChange={(value) => setRole(value === 'mentor' ? value : 'mentee')}
        >
          {ROLES.map((value) => (
            <ToggleGroup.Item key={value} value={value}>
              {t(`form:asked.${value}`)}
            </ToggleGroup.Item>
          ))}
        </ToggleGroup>
        <ToggleGroup
          data-size="sm"
          value={spoken}
          aria-label={t('form:preview.language')}
          onChange={(value) => isLanguage(value) && speak(value)}
        >
          {LANGUAGES.map((value) => (
            <ToggleGroup.Item key={value} value={value} lang={value}>
              {LANGUAGE_NAMES[value]}
            </ToggleGroup.Item>
          ))}
        </ToggleGroup>
      </div>
      <div
        className={styles.phone}
        role="region"
        aria-label={t('form:preview.phone')}
        tabIndex={0}
        lang={spoken}
      >
        <In language={spoken}>
          <Questions key={`${shape} ${role}`} fields={asked} role={role} use={use} />
        </In>
      </div>
    </section>
  );
}

interface QuestionsProps {
  readonly fields: readonly FormField[];
  readonly role: Role;
  readonly use: AnswersUse;
}

function Questions({ fields, role, use }: QuestionsProps) {
  const { t } = useTexts();
  const form = useForm<AnswersForm>({
    isFleeting: true,
    defaultValues: {
      ...{ slots: [], languages: [], interests: [], otherInterests: '' },
      own: ownValues(fields, {}),
    },
    onSubmit: () => Promise.resolve(),
  });
  if (fields.length === 0) return <Paragraph>{t('form:preview.nothing')}</Paragraph>;
  return <AskedFields {...{ form, fields, role, use }} interests={[]} />;
}

/** Its children speak the language, whatever the rest of the page does. */
function In({
  language,
  children,
}: {
  readonly language: Language;
  readonly children: React.ReactNode;
}) {
  const { i18n } = useTranslation();
  const [loaded, setLoaded] = useState<Language>();
  useEffect(() => {
    let isWanted = true;
    void textsIn(language).then(() => isWanted && setLoaded(language));
    return () => {
      isWanted = false;
    };
  }, [language]);
  const own = useMemo(() => (loaded ? i18n.cloneInstance({ lng: loaded }) : i18n), [i18n, loaded]);
  return <I18nextProvider i18n={own}>{children}</I18nextProvider>;
}

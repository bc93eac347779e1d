import { Card, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTexts } from '../../../app/i18n/use-texts';
import type { SchemeTemplate } from '../schemes';
import styles from '../schemes.module.css';
import gallery from './gallery.module.css';
import { AxesList } from './axes-list';

/** What the sources say of a scheme, where they stand, and what nobody has said. */
export function TemplateFacts({ template }: { readonly template: SchemeTemplate }) {
  const { t, language } = useTexts();
  const { facts, choices, source, settings } = template;
  return (
    <Card className={gallery.factsCard}>
      <AxesList settings={settings} />
      <Heading level={2} data-size="2xs">
        {t('schemes:new.facts')}
      </Heading>
      <dl className={styles.facts}>
        {facts.map(({ about, text }) => (
          <div key={about} className={styles.fact}>
            <dt>{t(`schemes:fact.${about}`)}</dt>
            <dd>{text[language]}</dd>
          </div>
        ))}
      </dl>
      <Paragraph data-size="sm">
        {t('schemes:new.source', { source: source?.title[language] ?? '' })}
      </Paragraph>
      <Heading level={2} data-size="2xs">
        {t('schemes:new.choices')}
      </Heading>
      <ul>
        {choices.map((choice) => (
          <li key={choice.nb}>{choice[language]}</li>
        ))}
      </ul>
    </Card>
  );
}

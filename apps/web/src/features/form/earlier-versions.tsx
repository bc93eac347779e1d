import { Details, Heading, List } from '@digdir/designsystemet-react';
import { useTexts } from '../../app/i18n/use-texts';
import { Time } from '../../ui/time/time';
import { useFieldLabels, useFieldReaders } from './field-words';
import type { RoundForm } from './form';
import styles from './form.module.css';

/** What was asked before, so that an answer to an earlier version can be read beside its question. */
export function EarlierVersions({
  form: { earlier: versions, use },
}: {
  readonly form: RoundForm;
}) {
  const { t } = useTexts();
  const labelOf = useFieldLabels();
  const readersOf = useFieldReaders(use);
  if (versions.length === 0) return null;
  return (
    <section className={styles.intro} aria-labelledby="form-earlier">
      <Heading id="form-earlier" level={2} data-size="2xs">
        {t('form:earlier.title')}
      </Heading>
      {versions.map(({ version, publishedAt, fields }) => (
        <Details key={version}>
          <Details.Summary>
            {t('form:version', { version })} · <Time at={publishedAt} />
          </Details.Summary>
          <Details.Content>
            {fields.length === 0 && t('form:preview.nothing')}
            <List.Ordered>
              {fields.map((field) => {
                const { label, lang } = labelOf(field);
                const facts = [
                  t(`form:kind.${field.kind}`),
                  field.asked !== 'everyone' && t(`form:asked.${field.asked}`),
                  field.required && t('form:required.tag'),
                  readersOf(field, field.asked),
                ];
                return (
                  <List.Item key={field.id}>
                    <span lang={lang}>{label}</span>
                    <br />
                    <span className={styles.quiet}>{facts.filter(Boolean).join(' · ')}</span>
                  </List.Item>
                );
              })}
            </List.Ordered>
          </Details.Content>
        </Details>
      ))}
    </section>
  );
}

import { Button, Card, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useTexts } from '../../../app/i18n/use-texts';
import { EmptyState } from '../../../ui/empty-state';
import { Choices } from '../../../ui/form/choices';
import { PageHeader } from '../../../ui/page-header';
import { templatesQuery, type SchemeTemplate } from '../schemes';
import { AxesList } from './axes-list';
import { FOR_WHOM, isAskedFor, WHEN, WHO } from './axes';
import styles from './gallery.module.css';
import { useAsked } from './use-asked';

/** Every template there is, found by who mentors, when in the degree and for whom. */
export function Component() {
  const { t } = useTexts();
  const { templates } = useSuspenseQuery(templatesQuery).data;
  const { asked, choose, forget } = useAsked();
  const found = templates.filter(({ settings }) => isAskedFor(asked, settings));
  return (
    <>
      <PageHeader
        title={t('schemes:new.title')}
        trail={[{ to: '/schemes', text: t('schemes:place') }]}
      >
        {t('schemes:gallery.what')}
      </PageHeader>
      <div className={styles.filter} role="search" aria-label={t('schemes:gallery.filter')}>
        <Choices
          kind="checkbox"
          look="chips"
          legend={t('schemes:axis.who')}
          options={WHO.map((value) => ({ value, label: t(`schemes:axis.kind.${value}`) }))}
          chosen={asked.who}
          choose={(values) => choose('who', values)}
        />
        <Choices
          kind="checkbox"
          look="chips"
          legend={t('schemes:axis.when')}
          options={WHEN.map((value) => ({ value, label: t(`schemes:axis.part.${value}`) }))}
          chosen={asked.when}
          choose={(values) => choose('when', values)}
        />
        <Choices
          kind="checkbox"
          look="chips"
          legend={t('schemes:axis.forWhom')}
          options={FOR_WHOM.map((value) => ({ value, label: t(`schemes:axis.format.${value}`) }))}
          chosen={asked.forWhom}
          choose={(values) => choose('forWhom', values)}
        />
      </div>
      <Paragraph aria-live="polite" className={styles.count}>
        {t('schemes:gallery.found', { count: found.length })}
      </Paragraph>
      {found.length === 0 && (
        <EmptyState
          title={t('schemes:gallery.noneTitle')}
          action={
            <Button variant="secondary" onClick={forget}>
              {t('schemes:gallery.all')}
            </Button>
          }
        >
          {t('schemes:gallery.none')}
        </EmptyState>
      )}
      <ul className={styles.cards}>
        {found.map((template) => (
          <li key={template.key}>
            <TemplateCard template={template} />
          </li>
        ))}
      </ul>
    </>
  );
}

function TemplateCard({ template }: { readonly template: SchemeTemplate }) {
  const { t, language } = useTexts();
  const { key, name, summary, source, choices, settings } = template;
  return (
    <Card asChild>
      <Link to={`/schemes/new/${key}`} className={styles.card}>
        <Heading level={2} data-size="2xs">
          {name[language]}
        </Heading>
        <Paragraph>{summary[language]}</Paragraph>
        <AxesList settings={settings} />
        <Paragraph data-size="sm">
          {t('schemes:gallery.toDecide', { count: choices.length })}
        </Paragraph>
        <Paragraph data-size="sm" className={styles.source}>
          {t('schemes:new.source', { source: source.title[language] })}
        </Paragraph>
      </Link>
    </Card>
  );
}

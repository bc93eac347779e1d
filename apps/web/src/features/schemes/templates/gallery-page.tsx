import { Button, Card, Heading, Link as Anchor, Paragraph } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { Link } from 'react-router';
import { useTexts } from '../../../app/i18n/use-texts';
import { EmptyState } from '../../../ui/empty-state';
import { Choices } from '../../../ui/form/choices';
import { PageHeader } from '../../../ui/page-header';
import { useFormats } from '../../../ui/time/use-formats';
import { templatesQuery, type SchemeTemplate } from '../schemes';
import { AxesList } from './axes-list';
import { FOR_WHOM, isAskedFor, WHEN, WHO } from './axes';
import styles from './gallery.module.css';
import { useAsked } from './use-asked';

/** Every template there is, found by who mentors, when in the degree and for whom. */
export function Component() {
  const { t } = useTexts();
  const { templates, can } = useSuspenseQuery(templatesQuery).data;
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
      <Templates title={t('schemes:own.title')} templates={found.filter(({ own }) => own)} />
      <Templates title={t('schemes:own.others')} templates={found.filter(({ own }) => !own)} />
      {can.import && (
        <Anchor asChild className={styles.import}>
          <Link to="/schemes/templates/file">{t('schemes:own.import')}</Link>
        </Anchor>
      )}
    </>
  );
}

interface TemplatesProps {
  readonly title: string;
  readonly templates: readonly SchemeTemplate[];
}

function Templates({ title, templates }: TemplatesProps) {
  const id = useId();
  if (templates.length === 0) return null;
  return (
    <section aria-labelledby={id} className={styles.templates}>
      <Heading id={id} level={2} data-size="xs">
        {title}
      </Heading>
      <ul className={styles.cards}>
        {templates.map((template) => (
          <li key={template.key}>
            <TemplateCard template={template} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function TemplateCard({ template }: { readonly template: SchemeTemplate }) {
  const { t, language } = useTexts();
  const { date } = useFormats();
  const { key, name, summary, source, choices, settings, own } = template;
  return (
    <Card asChild>
      <Link to={`/schemes/new/${key}`} className={styles.card}>
        <Heading level={3} data-size="2xs">
          {name[language]}
        </Heading>
        {summary[language] && <Paragraph>{summary[language]}</Paragraph>}
        <AxesList settings={settings} />
        {choices.length > 0 && (
          <Paragraph data-size="sm">
            {t('schemes:gallery.toDecide', { count: choices.length })}
          </Paragraph>
        )}
        <Paragraph data-size="sm" className={styles.source}>
          {own
            ? t('schemes:own.since', { date: date(own.createdAt) })
            : t('schemes:new.source', { source: source?.title[language] ?? '' })}
        </Paragraph>
      </Link>
    </Card>
  );
}

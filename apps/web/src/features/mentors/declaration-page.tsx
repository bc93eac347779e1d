import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { api, body } from '../../app/api/client';
import { LANGUAGE_NAMES, LANGUAGES } from '../../app/i18n/languages';
import { SpeakingOfPairs } from '../../app/i18n/speaking-of-pairs';
import { useTexts } from '../../app/i18n/use-texts';
import { Form } from '../../ui/form/form';
import { TextArea } from '../../ui/form/text-field';
import { useForm } from '../../ui/form/use-form';
import { MarkdownPreview } from '../../ui/form/markdown-preview';
import { PageHeader } from '../../ui/page-header';
import { useFormats } from '../../ui/time/use-formats';
import { useToast } from '../../ui/toast';
import { schemeQuery, type Scheme } from '../schemes/schemes';
import { declarationQuery } from './mentors';
import styles from './mentors.module.css';

interface Values {
  texts: { nb: string; nn: string; en: string };
}

/** What a scheme's mentors accept, in every language; published as a new version. */
export function Component() {
  const { schemeId = '' } = useParams();
  const scheme = useSuspenseQuery(schemeQuery(schemeId)).data;
  return (
    <SpeakingOfPairs pairs={scheme.settings.format === 'pairs'}>
      <DeclarationOf scheme={scheme} />
    </SpeakingOfPairs>
  );
}

function DeclarationOf({ scheme }: { readonly scheme: Scheme }) {
  const { t } = useTexts();
  const { date } = useFormats();
  const { id: schemeId } = scheme;
  const { version, writtenAt } = useSuspenseQuery(declarationQuery(schemeId)).data;
  return (
    <div className={styles.terms}>
      <PageHeader
        title={t('mentors:declaration.title')}
        trail={[
          { to: '/schemes', text: t('schemes:place') },
          { to: `/schemes/${schemeId}`, text: scheme.name },
        ]}
      >
        {writtenAt && t('mentors:declaration.version', { version, date: date(writtenAt) })}
      </PageHeader>
      <Paragraph>{t('mentors:declaration.what')}</Paragraph>
      {version > 0 && (
        <Alert data-color="info">
          <Paragraph>{t('mentors:declaration.again')}</Paragraph>
        </Alert>
      )}
      <Write key={version} schemeId={schemeId} />
    </div>
  );
}

function Write({ schemeId }: { readonly schemeId: string }) {
  const { t } = useTexts();
  const client = useQueryClient();
  const toast = useToast();
  const { version, texts, suggestion } = useSuspenseQuery(declarationQuery(schemeId)).data;
  const form = useForm<Values>({
    draft: `declaration:${schemeId}:${version}`,
    defaultValues: { texts: texts ?? { nb: '', nn: '', en: '' } },
    onSubmit: async (values) => {
      await body(
        api.PUT('/api/v1/schemes/{id}/declaration', {
          params: { path: { id: schemeId } },
          body: { after: version, ...values },
        }),
      );
      toast(t('mentors:declaration.done', { version: version + 1 }));
      await client.invalidateQueries();
    },
  });
  return (
    <Form form={form} submit={t('mentors:declaration.publish', { version: version + 1 })}>
      {version === 0 && (
        <div>
          <Paragraph>{t('mentors:declaration.suggestionWhat')}</Paragraph>
          <Button
            type="button"
            variant="secondary"
            data-size="sm"
            onClick={() =>
              LANGUAGES.forEach((language) =>
                form.setValue(`texts.${language}`, suggestion[language], { shouldDirty: true }),
              )
            }
          >
            {t('mentors:declaration.suggestion')}
          </Button>
        </div>
      )}
      {LANGUAGES.map((language) => (
        <div key={language} className={styles.section}>
          <TextArea
            form={form}
            name={`texts.${language}`}
            label={LANGUAGE_NAMES[language]}
            readers={t('mentors:declaration.readers')}
            required
            rows={10}
            most={20_000}
          />
          <MarkdownPreview
            form={form}
            name={`texts.${language}`}
            label={t('mentors:declaration.preview', { language: t(`app:languages.${language}`) })}
          />
        </div>
      ))}
    </Form>
  );
}

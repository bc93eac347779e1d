import { Paragraph } from '@digdir/designsystemet-react';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { api, body } from '../../app/api/client';
import { LANGUAGE_NAMES, LANGUAGES } from '../../app/i18n/languages';
import { useTexts } from '../../app/i18n/use-texts';
import { Form } from '../../ui/form/form';
import { TextArea } from '../../ui/form/text-field';
import { useForm } from '../../ui/form/use-form';
import { MarkdownPreview } from '../../ui/form/markdown-preview';
import { PageHeader } from '../../ui/page-header';
import { useToast } from '../../ui/toast';
import { noticeDraftQuery } from './privacy';
import styles from './privacy.module.css';

interface Values {
  texts: { nb: string; nn: string; en: string };
}

/** An administrator writes the notice; before the first, from a start with blanks to fill in. */
export function Component() {
  const { t } = useTexts();
  const { version, texts } = useSuspenseQuery(noticeDraftQuery).data;
  const navigate = useNavigate();
  const client = useQueryClient();
  const toast = useToast();
  const form = useForm<Values>({
    draft: `privacy-notice:${version}`,
    defaultValues: { texts: { nb: texts.nb, nn: texts.nn ?? '', en: texts.en ?? '' } },
    onSubmit: async (values) => {
      await body(api.PUT('/api/v1/privacy-notice', { body: { after: version, ...values } }));
      await client.invalidateQueries();
      toast(t('privacy:write.done'));
      await navigate('/privacy');
    },
  });
  return (
    <div className={styles.page}>
      <PageHeader
        title={t('privacy:write.title')}
        trail={[{ to: '/privacy/people', text: t('privacy:people.title') }]}
      />
      <Paragraph>{t('privacy:write.what')}</Paragraph>
      {version === 0 && <Paragraph>{t('privacy:write.start')}</Paragraph>}
      <Form form={form} submit={t('privacy:write.publish')}>
        {LANGUAGES.map((language) => (
          <div key={language}>
            <TextArea
              form={form}
              name={`texts.${language}`}
              label={LANGUAGE_NAMES[language]}
              required={language === 'nb'}
              rows={18}
              most={20_000}
            />
            <MarkdownPreview
              form={form}
              name={`texts.${language}`}
              label={t('privacy:write.preview', { language: t(`app:languages.${language}`) })}
            />
          </div>
        ))}
      </Form>
    </div>
  );
}

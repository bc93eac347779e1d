import { Button, Card, Link as Anchor, Paragraph } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { Link } from 'react-router';
import { api, body } from '../../../app/api/client';
import { useTexts } from '../../../app/i18n/use-texts';
import { download } from '../../../ui/file/download';
import { useFormats } from '../../../ui/time/use-formats';
import { useFailureToast } from '../../../ui/toast';
import type { OwnTemplate, SchemeTemplate } from '../schemes';
import { useLockWords } from '../settings/locks';
import { AxesList } from './axes-list';
import styles from './gallery.module.css';

interface OwnFactsProps {
  readonly template: SchemeTemplate;
  readonly own: OwnTemplate;
}

/** What the institution's own template is, what the centre has locked in it, and its file. */
export function OwnFacts({ template, own }: OwnFactsProps) {
  const { t, language } = useTexts();
  const { date, list } = useFormats();
  const sayLock = useLockWords();
  const { key, name, settings } = template;
  const fetchFile = useMutation({
    mutationFn: () =>
      body(api.GET('/api/v1/own-templates/{id}/file', { params: { path: { id: key } } })),
    onError: useFailureToast(),
    onSuccess: (file) =>
      download(
        t('schemes:own.fileName', { name: name[language] }),
        JSON.stringify(file, null, 2),
        'application/json',
      ),
  });
  return (
    <Card className={styles.factsCard}>
      <AxesList settings={settings} />
      {own.locks.parts.length > 0 && (
        <Paragraph>
          {t('schemes:locks.some', {
            parts: list(own.locks.parts.map((part) => t(`schemes:part.${part}`))),
            by: sayLock(own.locks.by),
          })}
        </Paragraph>
      )}
      <Paragraph data-size="sm">{t('schemes:own.since', { date: date(own.createdAt) })}</Paragraph>
      <div className={styles.acts}>
        <Button
          variant="secondary"
          data-size="sm"
          loading={fetchFile.isPending}
          onClick={() => fetchFile.mutate()}
        >
          {t('schemes:own.export')}
        </Button>
        {(own.can.change || own.can.lock) && (
          <Anchor asChild>
            <Link to={`/schemes/templates/${key}`}>{t('schemes:own.change')}</Link>
          </Anchor>
        )}
      </div>
    </Card>
  );
}

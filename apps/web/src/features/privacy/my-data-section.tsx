import { Button, Details, Heading, Paragraph } from '@digdir/designsystemet-react';
import { DownloadIcon } from '@navikt/aksel-icons';
import { useMutation } from '@tanstack/react-query';
import { api, body } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { download } from '../../ui/file/download';
import { useFailureToast } from '../../ui/toast';
import type { MyData, MyDataPart } from './privacy';
import styles from './privacy.module.css';
import { useSayValue } from './use-say-value';

/** All that is held about me: brought out when I ask, since that it was read is written down. */
export function MyDataSection() {
  const { t } = useTexts();
  const read = useMutation({
    mutationFn: () => body(api.POST('/api/v1/me/data')),
    onError: useFailureToast(),
  });
  const { data } = read;
  return (
    <section className={styles.section} aria-labelledby="my-data">
      <Heading id="my-data" level={2} data-size="xs">
        {t('privacy:data.title')}
      </Heading>
      <Paragraph>{t('privacy:data.what')}</Paragraph>
      <Paragraph>{t('privacy:keeps.mine')}</Paragraph>
      <div className={styles.links}>
        {!data && (
          <Button loading={read.isPending} onClick={() => read.mutate()}>
            {t('privacy:data.read')}
          </Button>
        )}
        {data && (
          <Button variant="secondary" onClick={() => save(data, t('privacy:data.fileName'))}>
            <DownloadIcon aria-hidden />
            {t('privacy:data.download')}
          </Button>
        )}
      </div>
      <div role="status">
        {data && <Paragraph data-size="sm">{t('privacy:data.shown')}</Paragraph>}
      </div>
      {data?.parts.map((part) => (
        <Part key={part.section} part={part} />
      ))}
    </section>
  );
}

const save = (data: MyData, name: string): void =>
  download(name, JSON.stringify(data, null, 2), 'application/json');

function Part({ part: { section, tables } }: { readonly part: MyDataPart }) {
  const { t } = useTexts();
  return (
    <section className={styles.part} aria-labelledby={`my-${section}`}>
      <Heading id={`my-${section}`} level={3} data-size="2xs">
        {t(`privacy:section.${section}.title`)}
      </Heading>
      <Paragraph data-size="sm">
        <strong>{t('privacy:data.why')}</strong> {t(`privacy:section.${section}.why`)}
      </Paragraph>
      <Paragraph data-size="sm">
        <strong>{t('privacy:data.who')}</strong> {t(`privacy:section.${section}.who`)}
      </Paragraph>
      {tables.length === 0 && <Paragraph>{t('privacy:data.nothing')}</Paragraph>}
      {tables.map(({ table, rows }) => (
        <Details key={table} defaultOpen={section === 'about_you'}>
          <Details.Summary>
            {t(`privacy:table.${table as 'persons'}`)} ({rows.length})
          </Details.Summary>
          <Details.Content className={styles.rows}>
            {rows.map((row, i) => (
              <Row key={i} row={row} />
            ))}
          </Details.Content>
        </Details>
      ))}
    </section>
  );
}

function Row({ row }: { readonly row: Readonly<Record<string, unknown>> }) {
  const { t } = useTexts();
  const say = useSayValue();
  const held = Object.entries(row).filter(
    ([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  return (
    <dl className={styles.facts}>
      {held.map(([column, value]) => (
        <div key={column} className={styles.fact}>
          <dt>{t(`privacy:column.${column as 'email'}`)}</dt>
          <dd>{say(column, value)}</dd>
        </div>
      ))}
    </dl>
  );
}

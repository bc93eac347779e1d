import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { useTexts } from '../../app/i18n/use-texts';
import { useFormats } from '../../ui/time/use-formats';
import type { RosterPreview } from './roster';
import styles from './roster.module.css';

const SEPARATORS = { ';': 'semicolon', ',': 'comma', '\t': 'tab', '|': 'bar' } as const;

const separatorName = (separator: string) =>
  separator in SEPARATORS ? SEPARATORS[separator as keyof typeof SEPARATORS] : 'semicolon';

/** What the file turned out to be, and what the coordinator should know about it. */
export function Understood({ preview }: { readonly preview: RosterPreview }) {
  const { t } = useTexts();
  const { number } = useFormats();
  const { fileName, encoding, separator, counts, notices, columns } = preview;
  return (
    <div className={styles.section}>
      <Paragraph role="status">
        {t('roster:understood', {
          fileName,
          encoding,
          separator: t(`roster:separator.${separatorName(separator)}`),
          count: counts.rows,
          rows: number(counts.rows),
          columns: columns.length,
        })}
      </Paragraph>
      {notices.map(({ code, column, rows }) => (
        <Alert key={`${code} ${column}`} data-color="info">
          {t(`roster:notice.${code}`, {
            column: columns.find((other) => other.column === column)?.header ?? '',
            count: rows ?? 0,
          })}
        </Alert>
      ))}
    </div>
  );
}

import { api, body } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { writeCsv } from '../../ui/file/csv';
import { download } from '../../ui/file/download';
import { FetchFile } from '../../ui/file/fetch-file';
import { useToast } from '../../ui/toast';

/** The round's attendance as a file for a spreadsheet. */
export function ExportAttendance({ roundId }: { readonly roundId: string }) {
  const { t } = useTexts();
  const toast = useToast();
  return (
    <FetchFile
      text={t('attendance:export.button')}
      fetch={() =>
        body(
          api.POST('/api/v1/rounds/{id}/attendance-exports', { params: { path: { id: roundId } } }),
        )
      }
      save={({ students, leftOut }) => {
        const head = (
          ['student', 'group', 'attended', 'meeting', 'needed', 'left', 'outlook'] as const
        ).map((name) => t(`attendance:column.${name}`));
        const lines = students.map(({ name, groupNumber, facts }) => [
          name ?? '',
          String(groupNumber ?? ''),
          ...[facts.attended, facts.of, facts.needed, facts.left].map(String),
          t(`attendance:outlook.${facts.outlook}`),
        ]);
        download(t('attendance:export.fileName'), writeCsv([head, ...lines]));
        if (leftOut > 0) toast(t('attendance:export.leftOut', { count: leftOut }), 'info');
      }}
    />
  );
}

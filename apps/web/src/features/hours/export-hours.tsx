import { api, body } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { writeCsv } from '../../ui/file/csv';
import { download } from '../../ui/file/download';
import { FetchFile } from '../../ui/file/fetch-file';
import { useToast } from '../../ui/toast';
import { payrollFile } from './payroll-file';

interface ExportHoursProps {
  readonly roundId: string;
  readonly month: string;
}

/** The approved hours of a month as the file that payroll reads. */
export function ExportHours({ roundId, month }: ExportHoursProps) {
  const { t } = useTexts();
  const toast = useToast();
  return (
    <FetchFile
      text={t('hours:export.button')}
      fetch={() =>
        body(
          api.POST('/api/v1/rounds/{id}/hours-exports', {
            params: { path: { id: roundId } },
            body: { month },
          }),
        )
      }
      save={(found) => {
        if (found.lines.length === 0) toast(t('hours:export.none'), 'info');
        else download(`timer-${month}.csv`, writeCsv(payrollFile(found), { plainNumbers: true }));
        if (found.leftOut > 0) toast(t('hours:export.leftOut', { count: found.leftOut }), 'info');
      }}
    />
  );
}

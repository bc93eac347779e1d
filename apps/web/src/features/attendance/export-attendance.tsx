import { Button } from '@digdir/designsystemet-react';
import { DownloadIcon } from '@navikt/aksel-icons';
import { useMutation } from '@tanstack/react-query';
import { api, body } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { writeCsv } from '../../ui/file/csv';
import { download } from '../../ui/file/download';
import { useFailureToast, useToast } from '../../ui/toast';

/** The round's attendance as a file for a spreadsheet. */
export function ExportAttendance({ roundId }: { readonly roundId: string }) {
  const { t } = useTexts();
  const toast = useToast();
  const fetchFile = useMutation({
    mutationFn: () =>
      body(
        api.POST('/api/v1/rounds/{id}/attendance-exports', { params: { path: { id: roundId } } }),
      ),
    onError: useFailureToast(),
    onSuccess: ({ students, leftOut }) => {
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
    },
  });
  return (
    <Button
      variant="secondary"
      data-size="sm"
      loading={fetchFile.isPending}
      onClick={() => fetchFile.mutate()}
    >
      <DownloadIcon aria-hidden />
      {t('attendance:export.button')}
    </Button>
  );
}

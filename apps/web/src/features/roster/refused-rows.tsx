import { Button } from '@digdir/designsystemet-react';
import { DownloadIcon } from '@navikt/aksel-icons';
import { useMutation } from '@tanstack/react-query';
import { useTexts } from '../../app/i18n/use-texts';
import { useFailureToast } from '../../ui/toast';
import { writeCsv } from '../../ui/file/csv';
import { download } from '../../ui/file/download';
import { Part } from './part';
import { refusedRows, type Chosen, type Role, type RosterPreview } from './roster';
import { useRosterWords } from './use-roster-words';

interface RefusedRowsProps {
  readonly roundId: string;
  readonly role: Role;
  readonly chosen: Chosen;
  readonly preview: RosterPreview;
}

/** Rows that can't be imported, each with its line and reasons, and all of them as a file to mend. */
export function RefusedRows({ roundId, role, chosen, preview }: RefusedRowsProps) {
  const { t } = useTexts();
  const words = useRosterWords();
  const fail = useFailureToast();
  const fetchFile = useMutation({
    mutationFn: () => refusedRows(roundId, role, chosen),
    onError: fail,
    onSuccess: ({ header, rows }) => {
      const lines = rows.map(({ cells, problems }) => [
        ...cells,
        problems.map(words.reason).join(' '),
      ]);
      download(
        t('roster:refused.fileName'),
        writeCsv([[...header, t('roster:refused.column')], ...lines]),
      );
    },
  });
  const count = preview.counts.refused;
  return (
    <Part
      title={t('roster:summary.refused', { count })}
      count={count}
      shown={preview.refused.length}
      open
    >
      <ul>
        {preview.refused.map(({ line, problems }) => (
          <li key={line}>
            {t('roster:refused.row', { line, reason: problems.map(words.reason).join(' ') })}
          </li>
        ))}
      </ul>
      <Button
        variant="secondary"
        data-size="sm"
        loading={fetchFile.isPending}
        onClick={() => fetchFile.mutate()}
      >
        <DownloadIcon aria-hidden />
        {t('roster:refused.download')}
      </Button>
    </Part>
  );
}

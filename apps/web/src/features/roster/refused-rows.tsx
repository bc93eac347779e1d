import { useTexts } from '../../app/i18n/use-texts';
import { writeCsv } from '../../ui/file/csv';
import { download } from '../../ui/file/download';
import { FetchFile } from '../../ui/file/fetch-file';
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
      <FetchFile
        text={t('roster:refused.download')}
        fetch={() => refusedRows(roundId, role, chosen)}
        save={({ header, rows }) => {
          const lines = rows.map(({ cells, problems }) => [
            ...cells,
            problems.map(words.reason).join(' '),
          ]);
          download(
            t('roster:refused.fileName'),
            writeCsv([[...header, t('roster:refused.column')], ...lines]),
          );
        }}
      />
    </Part>
  );
}

import { Heading } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { useTexts } from '../../app/i18n/use-texts';
import { StatusTag } from '../../ui/status-tag';
import { DataTable, type Column } from '../../ui/table/data-table';
import { sayExactly } from '../../ui/time/say-time';
import { useFormats } from '../../ui/time/use-formats';
import type { Note, Preview, PreviewedMeeting, TimetableGroup } from './timetable';
import styles from './timetable.module.css';

interface MeetingsTableProps {
  readonly title: string;
  readonly meetings: readonly PreviewedMeeting[];
  readonly groups: readonly TimetableGroup[];
}

/** Meetings as they would be, with what stands in their way. */
export function MeetingsTable({ title, meetings, groups }: MeetingsTableProps) {
  const { t, language } = useTexts();
  const { list } = useFormats();
  const id = useId();
  if (meetings.length === 0) return null;
  const pairs = new Map(groups.map((group) => [group.id, group.pair]));
  const columns: Column<PreviewedMeeting>[] = [
    {
      key: 'group',
      header: t('timetable:column.group'),
      cell: ({ groupId, groupNumber }) => {
        const pair = pairs.get(groupId) ?? [];
        const name = t('timetable:groups.group', { number: groupNumber });
        return pair.length > 0 ? `${name} · ${list(pair)}` : name;
      },
      sort: ({ groupNumber }) => groupNumber,
    },
    {
      key: 'when',
      header: t('timetable:column.when'),
      cell: ({ date, time }) =>
        sayExactly(new Date(`${date}T${time}:00Z`), { language, zone: 'UTC' }),
      sort: ({ date, time }) => `${date} ${time}`,
    },
    {
      key: 'minutes',
      header: t('meetings:field.minutes'),
      cell: ({ minutes }) => minutes,
      align: 'end',
    },
    { key: 'place', header: t('meetings:field.place'), cell: ({ place }) => place ?? '–' },
    {
      key: 'notes',
      header: t('timetable:column.notes'),
      cell: ({ faults, warnings, line }) => (
        <Notes faults={faults} warnings={warnings} line={line} />
      ),
    },
  ];
  return (
    <section className={styles.section} aria-labelledby={id}>
      <Heading id={id} level={3} data-size="2xs">
        {title}
      </Heading>
      <DataTable
        caption={title}
        columns={columns}
        rows={meetings}
        rowKey={({ groupId, date, time, line }) => `${groupId} ${date} ${time} ${line}`}
      />
    </section>
  );
}

interface NotesProps {
  readonly faults: readonly Note[];
  readonly warnings?: readonly Note[];
  readonly line: number | null;
}

function Notes({ faults, warnings = [], line }: NotesProps) {
  const { t, problem } = useTexts();
  if (faults.length + warnings.length === 0 && line === null) return '–';
  return (
    <span className={styles.notes}>
      {faults.map(({ code, params }) => (
        <StatusTag key={code} tone="danger">
          {problem(code, params)}
        </StatusTag>
      ))}
      {warnings.map(({ code, params }) => (
        <StatusTag key={code} tone="warning">
          {problem(code, params)}
        </StatusTag>
      ))}
      {line !== null && <span>{t('timetable:column.line', { line })}</span>}
    </span>
  );
}

interface RefusedTableProps {
  readonly rows: Preview['refused'];
  /** The file is a calendar, which has events where a table has rows. */
  readonly isCalendar: boolean;
}

/** What was not understood of a file, line by line. */
export function RefusedTable({ rows, isCalendar }: RefusedTableProps) {
  const { t } = useTexts();
  const id = useId();
  if (rows.length === 0) return null;
  const title = t(isCalendar ? 'timetable:review.refusedEvents' : 'timetable:review.refused', {
    count: rows.length,
  });
  return (
    <section className={styles.section} aria-labelledby={id}>
      <Heading id={id} level={3} data-size="2xs">
        {title}
      </Heading>
      <DataTable
        caption={title}
        columns={[
          {
            key: 'line',
            header: t('timetable:column.inFile'),
            cell: ({ line }) => t('timetable:column.line', { line }),
            sort: ({ line }) => line,
          },
          { key: 'content', header: t('timetable:column.content'), cell: ({ content }) => content },
          {
            key: 'why',
            header: t('timetable:column.why'),
            cell: ({ faults }) => <Notes faults={faults} line={null} />,
          },
        ]}
        rows={rows}
        rowKey={({ line, content }) => `${line} ${content}`}
      />
    </section>
  );
}

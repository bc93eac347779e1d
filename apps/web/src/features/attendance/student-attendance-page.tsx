import { Button, Heading, Link as Anchor, Paragraph } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { api, body } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { Readers } from '../../ui/form/readers';
import { DataTable, type Column } from '../../ui/table/data-table';
import { useFailureToast, useToast } from '../../ui/toast';
import { useRound } from '../schemes/round';
import { countsAs, studentAttendanceQuery, type Mark } from './attendance';
import { MarkTime } from './mark-time';
import { NotAsked } from './not-asked';
import { OutlookTags } from './outlook-tags';
import { RuleWords } from './own-attendance';
import styles from './attendance.module.css';

/** One student of a round that asks for attendance. */
export function Component() {
  const { round } = useRound();
  return round.settings.meetings.threshold === null ? <NotAsked /> : <Student />;
}

/** Meeting by meeting, talks too where they count, and what an absence counts for: the coordinator says. */
function Student() {
  const { t } = useTexts();
  const { round } = useRound();
  const { enrolmentId = '' } = useParams();
  const { data: student } = useSuspenseQuery(studentAttendanceQuery(enrolmentId));
  const { name, facts, marks } = student;
  const { talks, countsTalks } = round.settings.meetings;
  const columns = useColumns(enrolmentId);
  return (
    <section aria-labelledby="student" className={styles.section}>
      <Anchor asChild>
        <Link to=".." relative="path">
          {t('attendance:student.back')}
        </Link>
      </Anchor>
      <Heading id="student" level={2} data-size="sm">
        {name}
      </Heading>
      {facts && (
        <>
          <div className={styles.row}>
            <Paragraph className={styles.been}>
              {t('attendance:student.has', {
                ...{ attended: facts.attended, count: facts.of, needed: facts.needed },
              })}
            </Paragraph>
            <OutlookTags facts={facts} />
          </div>
          <RuleWords facts={facts} />
        </>
      )}
      <Readers>{t('attendance:readers.student')}</Readers>
      {talks && !countsTalks && (
        <Paragraph data-size="sm">{t('attendance:student.talks')}</Paragraph>
      )}
      <DataTable
        caption={t('attendance:title')}
        columns={columns}
        rows={marks}
        rowKey={({ id }) => id}
        empty={<Paragraph>{t('attendance:student.none')}</Paragraph>}
      />
      {marks.some(({ presence }) => presence !== 'present') && (
        <Paragraph data-size="sm">{t('attendance:act.why')}</Paragraph>
      )}
    </section>
  );
}

const useColumns = (enrolmentId: string): Column<Mark>[] => {
  const { t } = useTexts();
  return [
    {
      key: 'meeting',
      header: t('attendance:column.meeting'),
      cell: (mark) => <MarkTime mark={mark} />,
    },
    {
      key: 'group',
      header: t('attendance:column.group'),
      cell: ({ groupNumber }) => groupNumber,
      align: 'end',
    },
    {
      key: 'presence',
      header: t('attendance:column.presence'),
      cell: ({ presence }) => t(`meetings:presence.${presence}`),
    },
    {
      key: 'counts',
      header: t('attendance:column.counts'),
      cell: (mark) => t(`attendance:counts.${countsAs(mark)}`),
    },
    {
      key: 'acts',
      header: t('attendance:column.acts'),
      cell: (mark) => <Acts enrolmentId={enrolmentId} mark={mark} />,
    },
  ];
};

interface ActsProps {
  readonly enrolmentId: string;
  readonly mark: Mark;
}

function Acts({ enrolmentId, mark }: ActsProps) {
  const { t } = useTexts();
  const client = useQueryClient();
  const toast = useToast();
  const decide = useMutation({
    mutationFn: (decision: Mark['decision']) => {
      const params = { path: { id: mark.id } };
      return body(
        mark.isTalk
          ? api.PUT('/api/v1/talks/{id}/absence', { params, body: { decision } })
          : api.PUT('/api/v1/meetings/{id}/absences', { params, body: { enrolmentId, decision } }),
      );
    },
    onError: useFailureToast(),
    onSuccess: (now) => {
      client.setQueryData(studentAttendanceQuery(enrolmentId).queryKey, now);
      void client.invalidateQueries({ queryKey: ['attendance', 'round'] });
      // Who is excused from a talk lacks none.
      if (mark.isTalk) void client.invalidateQueries({ queryKey: ['talks'] });
      toast(t('attendance:act.done'));
    },
  });
  const { presence, isGuest, isTalk, decision } = mark;
  if (presence === 'present' || isGuest) return null;
  const act = (to: Mark['decision'], word: string) => (
    <Button
      variant="secondary"
      data-size="sm"
      loading={decide.isPending && decide.variables === to}
      onClick={() => decide.mutate(to)}
    >
      {word}
    </Button>
  );
  return (
    <span className={styles.acts}>
      {decision ? (
        act(null, t('attendance:act.reopen'))
      ) : (
        <>
          {(presence === 'excused' || isTalk) && act('approved', t('attendance:act.approve'))}
          {act('replaced', t('attendance:act.replace'))}
        </>
      )}
    </span>
  );
}

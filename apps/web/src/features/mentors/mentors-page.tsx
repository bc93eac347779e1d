import { Alert, Link as Anchor, Paragraph } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { EmptyState } from '../../ui/empty-state';
import { DataTable } from '../../ui/table/data-table';
import { useRound } from '../schemes/round';
import { applicationsQuery } from '../calls/calls';
import { mentorPathsQuery, type MentorPaths } from './mentors';
import { NoteForMany } from './note-for-many';
import { useMentorColumns } from './use-mentor-columns';
import styles from './mentors.module.css';

/** A round's mentors: how far each has come, and what is noted of many at once. */
export function Component() {
  const { t } = useTexts();
  const { round, roundId } = useRound();
  const { data: paths } = useSuspenseQuery(mentorPathsQuery(roundId));
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  const { mentors, can } = paths;
  const columns = useMentorColumns(mentors, can.note ? { chosen, choose } : null);
  const ready = mentors.filter(({ state, gaps }) => state === 'joined' && gaps.length === 0).length;
  return (
    <div className={styles.page}>
      <Paragraph>{t('mentors:list.counts', { count: mentors.length, ready })}</Paragraph>
      {round.settings.mentors.some(({ apply }) => apply) && <Applications />}
      <Declaration paths={paths} />
      {can.note && mentors.length > 0 && (
        <NoteForMany mentors={mentors} chosen={chosen} choose={choose} />
      )}
      <DataTable
        caption={t('mentors:tab')}
        columns={columns}
        rows={mentors}
        rowKey={({ enrolmentId }) => enrolmentId}
        empty={<EmptyState title={t('mentors:list.none')}>{t('mentors:list.noneWhat')}</EmptyState>}
      />
    </div>
  );
}

/** The way to those who apply. */
function Applications() {
  const { t } = useTexts();
  const { roundId } = useRound();
  const { data } = useSuspenseQuery(applicationsQuery(roundId));
  const count = data.applications.filter(({ state }) => state === 'applied').length;
  return (
    <Anchor asChild className={styles.alone}>
      <Link to="applications">{t('calls:list.link', { count })}</Link>
    </Anchor>
  );
}

/** What mentors are to accept, and that nobody can before it is written. */
function Declaration({ paths }: { readonly paths: MentorPaths }) {
  const { t } = useTexts();
  const { schemeId, asksDeclaration, declarationVersion: version } = paths;
  if (!asksDeclaration) return null;
  const link = (
    <Anchor asChild>
      <Link to={`/schemes/${schemeId}/declaration`}>
        {t(version === 0 ? 'mentors:declaration.write' : 'mentors:declaration.see')}
      </Link>
    </Anchor>
  );
  if (version > 0)
    return (
      <Paragraph>
        {t('mentors:declaration.holds', { version })} {link}
      </Paragraph>
    );
  return (
    <Alert data-color="warning">
      <Paragraph>
        {t('mentors:declaration.missing')} {link}
      </Paragraph>
    </Alert>
  );
}

import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { Face } from '../../ui/face';
import { EmptyState } from '../../ui/empty-state';
import { PageHeader } from '../../ui/page-header';
import { directoryQuery, isLive } from './directory';
import { MentorFacts } from './mentor-card';
import styles from './directory.module.css';

/** One mentor: what they help with, their languages, and whether there is room. */
export function Component() {
  const { t } = useTexts();
  const { roundId = '', mentorId = '' } = useParams();
  const { mentors, choices, can } = useSuspenseQuery(directoryQuery(roundId)).data;
  const mentor = mentors.find(({ enrolmentId }) => enrolmentId === mentorId);
  const directory = `/rounds/${roundId}/mentors`;
  const trail = [{ to: directory, text: t(can.ask ? 'directory:title' : 'directory:titleToLook') }];
  if (!mentor)
    return (
      <>
        <PageHeader title={t('directory:gone')} trail={trail} />
        <EmptyState title={t('directory:gone')}>{t('directory:goneWhat')}</EmptyState>
      </>
    );
  const choice = choices.find((each) => each.mentorId === mentorId && isLive(each));
  const saidNo = choices.some((each) => each.mentorId === mentorId && each.state === 'declined');
  const add = can.ask && !choice && !saidNo && (
    <Button asChild>
      <Link to={`${directory}?add=${mentorId}`}>{t('directory:addOne')}</Link>
    </Button>
  );
  const rank = can.rank && (
    <Button asChild>
      <Link to={`/rounds/${roundId}/wishes?side=mentee&add=${mentorId}`}>
        {t('directory:addOne')}
      </Link>
    </Button>
  );
  return (
    <>
      <PageHeader title={mentor.name} trail={trail} action={add || rank} />
      <div className={styles.one}>
        {mentor.photo && <Face photo={mentor.photo} />}
        <MentorFacts mentor={mentor} />
        {mentor.helpsWith ? (
          <Paragraph className={styles.words}>{mentor.helpsWith}</Paragraph>
        ) : (
          <Paragraph className={styles.quiet}>{t('directory:noWords')}</Paragraph>
        )}
        {choice && <Paragraph>{t('directory:onList')}</Paragraph>}
        {saidNo && <Paragraph>{t('directory:saidNo')}</Paragraph>}
      </div>
    </>
  );
}

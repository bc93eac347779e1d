import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams, useSearchParams } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { PageHeader } from '../../ui/page-header';
import { useFormats } from '../../ui/time/use-formats';
import { useGroupName } from '../groups/group-words';
import { standingFrom } from '../groups/groups';
import { CoordinatorTalks } from './coordinator-talks';
import { MentorTalks } from './mentor-talks';
import { StudentTalks } from './student-talks';
import { talksQuery } from './talks';

/** The talks of a group's mentor with single students, as the reader sees them. */
export function Component() {
  const { t } = useTexts();
  const nameOf = useGroupName();
  const { date } = useFormats();
  const { groupId = '' } = useParams();
  const [search] = useSearchParams();
  const talks = useSuspenseQuery(talksQuery(groupId, standingFrom(search))).data;
  const { openedAs, count, minutes, startsOn, endsOn } = talks;
  return (
    <>
      <PageHeader
        title={t('talks:place')}
        trail={[
          { to: '/groups', text: t('groups:place') },
          {
            to: `/groups/${groupId}`,
            text: nameOf({ number: talks.groupNumber, pair: talks.pair }),
          },
        ]}
      >
        {t('talks:what', { count, minutes, from: date(startsOn), to: date(endsOn) })}
      </PageHeader>
      {openedAs === 'mentee' && <StudentTalks talks={talks} />}
      {openedAs === 'mentor' && <MentorTalks talks={talks} />}
      {openedAs === 'coordinator' && <CoordinatorTalks talks={talks} />}
    </>
  );
}

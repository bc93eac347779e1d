import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { useFormats } from '../../ui/time/use-formats';
import type { Group } from '../groups/groups';
import { talksQuery, type Talks } from './talks';
import styles from './talks.module.css';

/** How it stands with the talks, on the group's page, and the way to them. */
export function TalksSection({ group }: { readonly group: Group }) {
  const { t } = useTexts();
  const talks = useSuspenseQuery(talksQuery(group.id, group.openedAs)).data;
  const how = useHowItStands(talks);
  return (
    <section className={styles.section}>
      <Heading level={2} data-size="xs">
        {t('talks:place')}
      </Heading>
      <Paragraph>{how.says}</Paragraph>
      <div>
        <Button asChild variant={how.isDue ? 'primary' : 'secondary'}>
          <Link to={`/groups/${group.id}/talks?as=${group.openedAs}`}>{how.action}</Link>
        </Button>
      </div>
    </section>
  );
}

const useHowItStands = ({
  openedAs,
  talks,
  mine,
  students,
}: Talks): { says: string; action: string; isDue: boolean } => {
  const { t } = useTexts();
  const { time } = useFormats();
  if (openedAs === 'mentee') {
    const booked = talks.find(({ can }) => can.free);
    const open = talks.filter(({ can }) => can.book).length;
    if (booked)
      return {
        says: t('talks:youHave', { when: time(booked.startsAt) }),
        action: t('talks:see'),
        isDue: false,
      };
    if (mine?.isComplete)
      return { says: t('talks:complete'), action: t('talks:see'), isDue: false };
    return open > 0
      ? { says: t('talks:openNow', { count: open }), action: t('talks:book'), isDue: true }
      : { says: t('talks:none'), action: t('talks:see'), isDue: false };
  }
  const lacking = students?.filter(({ isComplete }) => !isComplete).length ?? 0;
  const toLog = talks.filter(({ can, state }) => can.log && state === 'booked').length;
  const says = [
    lacking === 0 ? t('talks:nobodyLacks') : t('talks:lack', { count: lacking }),
    ...(toLog > 0 ? [t('talks:waitForLog', { count: toLog })] : []),
  ];
  return {
    says: says.join(' '),
    action: t(openedAs === 'mentor' ? 'talks:seeAndOpen' : 'talks:see'),
    isDue: toLog > 0,
  };
};

import { Link as Anchor, Paragraph } from '@digdir/designsystemet-react';
import { useTexts } from '../../app/i18n/use-texts';
import { Time } from '../../ui/time/time';
import type { MeetingBrief } from './home';
import styles from './home.module.css';

/** When and where a meeting is, and what it is about; with the way in to one that is online, until it is over. */
export function MeetingWords({ meeting }: { readonly meeting: MeetingBrief }) {
  const { t, language } = useTexts();
  const about = [meeting.theme?.name[language], meeting.place].filter((words) => words);
  return (
    <>
      <Paragraph className={styles.when}>
        <Time at={meeting.startsAt} />
        {about.map((words) => ` · ${words ?? ''}`)}
      </Paragraph>
      {meeting.link && new Date(meeting.endsAt) > new Date() && (
        <Anchor href={meeting.link} rel="noreferrer" target="_blank">
          {t('meetings:joinOnline')}
        </Anchor>
      )}
    </>
  );
}

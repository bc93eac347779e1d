import { Heading } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTexts } from '../../app/i18n/use-texts';
import { Markdown } from '../../ui/markdown';
import { meetingQuery, type MeetingOnPage } from './meetings';
import styles from './meetings.module.css';

/** What the round has for a meeting's theme: what the students do, and what to use. */
export function SessionPlan({ session }: Pick<MeetingOnPage, 'session'>) {
  const { t, language } = useTexts();
  if (!session) return null;
  const parts = [
    { title: t('meetings:session.task'), text: session.task?.[language] },
    { title: t('meetings:session.material'), text: session.material?.[language] },
  ];
  return parts.map(
    ({ title, text }) =>
      text && (
        <section key={title} className={styles.section}>
          <Heading level={2} data-size="xs">
            {title}
          </Heading>
          <Markdown text={text} />
        </section>
      ),
  );
}

/** The same for a meeting of which only a card is known. */
export function SessionOfMeeting({ id }: { readonly id: string }) {
  return <SessionPlan session={useSuspenseQuery(meetingQuery(id)).data.session} />;
}

import { Paragraph } from '@digdir/designsystemet-react';
import { useTexts } from '../../app/i18n/use-texts';
import { Time } from '../../ui/time/time';
import type { MeetingBrief } from './home';

/** When and where a meeting is, and what it is about. */
export function MeetingWords({ meeting }: { readonly meeting: MeetingBrief }) {
  const { language } = useTexts();
  const about = [meeting.theme?.name[language], meeting.place].filter((words) => words);
  return (
    <Paragraph>
      <Time at={meeting.startsAt} />
      {about.map((words) => ` · ${words ?? ''}`)}
    </Paragraph>
  );
}

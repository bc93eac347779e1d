import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import type { ProblemDetails } from '../../app/api/problem';
import { useTexts } from '../../app/i18n/use-texts';
import { useLocalWords } from './plan/use-local-words';
import styles from './meetings.module.css';

/** A meeting at the time of one that is logged without having been planned. */
export interface Overlap {
  readonly date: string;
  readonly time: string;
  /** The group's own; null: of its mentor, elsewhere. */
  readonly meetingId: string | null;
  readonly isLogged: boolean;
}

/** What a refusal says of the other meeting; null: it is about something else. */
export const overlapIn = (refusal: ProblemDetails | undefined): Overlap | null =>
  refusal?.code === 'meeting.overlaps' ? (refusal['overlap'] as Overlap) : null;

interface OtherMeetingProps {
  readonly overlap: Overlap;
  readonly logThat: (meetingId: string) => void;
  readonly both: () => void;
}

/** It was that meeting, or one more: whoever logs says which. */
export function OtherMeeting({ overlap, logThat, both }: OtherMeetingProps) {
  const { t } = useTexts();
  const { day } = useLocalWords();
  const { meetingId, isLogged, date, time } = overlap;
  const kind = meetingId === null ? 'mentor' : isLogged ? 'logged' : 'group';
  return (
    <Alert data-color="warning">
      <Paragraph>{t(`meetings:unplanned.overlap.${kind}`, { date: day(date), time })}</Paragraph>
      <Paragraph>{t('meetings:unplanned.overlap.what')}</Paragraph>
      <div className={styles.under}>
        {kind === 'group' && meetingId && (
          <Button type="button" onClick={() => logThat(meetingId)}>
            {t('meetings:unplanned.overlap.logThat')}
          </Button>
        )}
        <Button type="button" variant="secondary" onClick={both}>
          {t('meetings:unplanned.overlap.both')}
        </Button>
        {kind === 'logged' && (
          <Button asChild variant="tertiary">
            <Link to={`/meetings/${meetingId}`}>{t('meetings:unplanned.overlap.see')}</Link>
          </Button>
        )}
      </div>
    </Alert>
  );
}

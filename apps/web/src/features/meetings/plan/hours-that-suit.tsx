import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useTexts } from '../../../app/i18n/use-texts';
import type { Slot } from '../../../ui/form/availability';
import { useSlotWords } from '../../groups/use-slot-words';
import type { MeetingForm } from '../meetings';
import styles from './plan.module.css';

interface HoursThatSuitProps {
  readonly help: MeetingForm;
  readonly chosen: Slot | null;
  readonly choose: (slot: Slot) => void;
}

const HOURS_SHOWN = 3;

/** How many can when: the hours that suit most of the group, the mentor's first. One is chosen by a press. */
export function HoursThatSuit({ help, chosen, choose }: HoursThatSuitProps) {
  const { t } = useTexts();
  const say = useSlotWords();
  const { hours, answered, members } = help;
  if (answered === 0) return <Paragraph>{t('meetings:plan.noAnswers')}</Paragraph>;
  const suiting = hours.filter((hour) => hour.members > 0);
  if (suiting.length === 0)
    return <Paragraph>{t('meetings:plan.noHour', { answered, members })}</Paragraph>;
  return (
    <>
      <Paragraph>{t('meetings:plan.answered', { answered, members })}</Paragraph>
      <ul className={styles.suiting}>
        {suiting.slice(0, HOURS_SHOWN).map((hour) => (
          <li key={hour.slot}>
            <Button
              type="button"
              variant="secondary"
              data-size="sm"
              aria-pressed={hour.slot === chosen}
              onClick={() => choose(hour.slot)}
            >
              <span>
                {t(hour.mentor ? 'meetings:plan.hourWithYou' : 'meetings:plan.hour', {
                  slot: say(hour.slot),
                  count: hour.members,
                })}
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

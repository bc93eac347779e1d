import { useQuery } from '@tanstack/react-query';
import { useWatch } from 'react-hook-form';
import { Temporal } from 'temporal-polyfill';
import { useTexts } from '../../../app/i18n/use-texts';
import type { Slot } from '../../../ui/form/availability';
import type { KullForm } from '../../../ui/form/use-form';
import type { MeetingForm } from '../meetings';
import { firstDayOf, hourOfMeeting } from './hour-of-meeting';
import { HoursThatSuit } from './hours-that-suit';
import { planQuery, startIn, type SeriesValues } from './plan';
import styles from './plan.module.css';
import { WhoCan } from './who-can';

interface PlanHelpProps {
  readonly form: KullForm<SeriesValues>;
  readonly groupId: string;
  readonly help: MeetingForm;
}

/**
 * When the group can, for whoever plans one meeting: the hours that suit best, and, where the round
 * shows it, who can at the day and time that stand in the form.
 */
export function PlanHelp({ form, groupId, help }: PlanHelpProps) {
  const { t } = useTexts();
  // Who can when is kept on no device: without coverage the page opens without it.
  const whoCan = useQuery(planQuery(groupId, {})).data?.whoCan ?? null;
  const [date, time] = useWatch({ control: form.control, name: ['date', 'time'] });
  const chosen = hourOfMeeting(date, time);
  const choose = (slot: Slot): void => {
    form.setValue('date', firstDayOf(slot, firstToPlan(help)), { shouldDirty: true });
    form.setValue('time', startIn(slot, help.minutes), { shouldDirty: true });
  };
  return (
    <section aria-label={t('meetings:plan.hours')} className={styles.section}>
      <HoursThatSuit help={help} chosen={chosen} choose={choose} />
      {whoCan && help.answered > 0 && (
        <WhoCan students={whoCan} chosen={chosen} none={t('meetings:whoCan.choose')} />
      )}
    </section>
  );
}

/** Tomorrow, or the first day of a round that has not begun. */
const firstToPlan = ({ startsOn, timeZone }: MeetingForm): string => {
  const tomorrow = Temporal.Now.plainDateISO(timeZone).add({ days: 1 }).toString();
  return tomorrow > startsOn ? tomorrow : startsOn;
};

import { Paragraph } from '@digdir/designsystemet-react';
import { useState, type KeyboardEvent } from 'react';
import { useTexts } from '../../../app/i18n/use-texts';
import { HOURS, moved, slot, WEEKDAYS, type Slot } from '../../../ui/form/availability';
import { sayWeekday } from '../../../ui/time/say-weekday';
import type { MeetingForm } from '../meetings';
import styles from './plan.module.css';

interface CommonHoursProps {
  readonly help: MeetingForm;
  /** The hour that the plan goes by. */
  readonly chosen: Slot | null;
  readonly choose: (slot: Slot) => void;
}

/** From this share of the group on, a cell is filled more: none, some, half, most. */
const STEPS = [0.01, 0.5, 0.8] as const;

/**
 * How many of the group can at each hour of the week, and when the mentor can; an hour is chosen for the
 * plan. By keyboard the arrows move and Enter chooses; the grid is one stop for the tab key.
 */
export function CommonHours({ help, chosen, choose }: CommonHoursProps) {
  const { t, language } = useTexts();
  const [at, goTo] = useState<Slot>(chosen ?? slot(WEEKDAYS[0], HOURS[0]!));
  const { hours, answered, members } = help;
  if (answered === 0) return <Paragraph>{t('meetings:plan.noAnswers')}</Paragraph>;
  const suits = new Map(hours.map((hour) => [hour.slot, hour]));
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>): void => {
    const next = moved(at, event.key);
    if (next === null) return;
    event.preventDefault();
    goTo(next);
    event.currentTarget.querySelector<HTMLElement>(`[data-slot="${next}"]`)?.focus();
  };
  return (
    <>
      <Paragraph data-size="sm">{t('meetings:grid.answered', { answered, members })}</Paragraph>
      <table className={styles.grid} onKeyDown={onKeyDown}>
        <caption className={styles.hidden}>{t('meetings:grid.caption')}</caption>
        <thead>
          <tr>
            <td />
            {WEEKDAYS.map((day) => (
              <th key={day} scope="col" abbr={sayWeekday(day, language)}>
                {sayWeekday(day, language, 'short').replace('.', '')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {HOURS.map((hour) => (
            <tr key={hour}>
              <th scope="row">{String(hour).padStart(2, '0')}</th>
              {WEEKDAYS.map((day) => {
                const cell = slot(day, hour);
                const { members: can, mentor } = suits.get(cell) ?? { members: 0, mentor: false };
                const share = can / Math.max(1, answered);
                return (
                  <td key={day}>
                    <button
                      type="button"
                      className={styles.hour}
                      data-slot={cell}
                      data-step={STEPS.filter((step) => share >= step).length}
                      aria-pressed={cell === chosen}
                      tabIndex={cell === at ? 0 : -1}
                      aria-label={t(mentor ? 'meetings:grid.cellWithYou' : 'meetings:grid.cell', {
                        day: sayWeekday(day, language),
                        from: hour,
                        to: hour + 1,
                        can,
                        answered,
                      })}
                      onFocus={() => goTo(cell)}
                      onClick={() => choose(cell)}
                    >
                      {can}
                      {mentor && <span className={styles.you} />}
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.legend}>
        <span className={styles.you} />
        {t('meetings:grid.legend')}
      </p>
    </>
  );
}

import { Fieldset, ValidationMessage } from '@digdir/designsystemet-react';
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import type { FieldPath, FieldValues } from 'react-hook-form';
import { useTexts } from '../../app/i18n/use-texts';
import { sayWeekday } from '../time/say-weekday';
import { allOrNone, HOURS, moved, slot, toggled, WEEKDAYS, type Slot } from './availability';
import { useField, type FieldProps } from './field';
import { Readers } from './readers';
import styles from './availability-grid.module.css';

interface AvailabilityGridProps {
  readonly id?: string;
  readonly legend: ReactNode;
  readonly description?: ReactNode;
  readonly readers?: string;
  readonly chosen: readonly Slot[];
  readonly choose: (slots: Slot[]) => void;
  readonly error?: string;
}

const dayName = (weekday: number, language: string, length: 'short' | 'long'): string =>
  sayWeekday(weekday, language, length).replace('.', '');

/**
 * The hours of a week when one can: tap an hour, or a day's name for the whole day. By keyboard
 * the arrows move and space chooses; the grid is one stop for the tab key.
 */
export function AvailabilityGrid(props: AvailabilityGridProps) {
  const { chosen, choose } = props;
  const { t, language } = useTexts();
  const [at, goTo] = useState<Slot>(slot(WEEKDAYS[0], HOURS[0]!));
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>): void => {
    const next = moved(at, event.key);
    if (next === null || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    goTo(next);
    event.currentTarget.querySelector<HTMLElement>(`[data-slot="${next}"]`)?.focus();
  };
  return (
    <Fieldset id={props.id}>
      <Fieldset.Legend>{props.legend}</Fieldset.Legend>
      <Fieldset.Description>{props.description ?? t('app:availability.how')}</Fieldset.Description>
      {props.readers && <Readers>{props.readers}</Readers>}
      <table className={styles.grid} onKeyDown={onKeyDown}>
        <thead>
          <tr>
            <td />
            {WEEKDAYS.map((day) => (
              <th key={day} scope="col">
                <button
                  type="button"
                  tabIndex={-1}
                  className={styles.day}
                  aria-label={t('app:availability.day', {
                    short: dayName(day, language, 'short'),
                    day: dayName(day, language, 'long'),
                  })}
                  onClick={() => choose(allOrNone(chosen, day))}
                >
                  {dayName(day, language, 'short')}
                </button>
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
                return (
                  <td key={day}>
                    <input
                      type="checkbox"
                      className={styles.hour}
                      data-slot={cell}
                      tabIndex={cell === at ? 0 : -1}
                      aria-label={t('app:availability.hour', {
                        day: dayName(day, language, 'long'),
                        from: hour,
                        to: hour + 1,
                      })}
                      checked={chosen.includes(cell)}
                      onFocus={() => goTo(cell)}
                      onChange={() => choose(toggled(chosen, cell))}
                    />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <output className={styles.sum}>
        {t('app:availability.chosen', { count: chosen.length })}
      </output>
      {props.error && <ValidationMessage>{props.error}</ValidationMessage>}
    </Fieldset>
  );
}

/** The grid bound to a form; the value is an array of weekly slots (Tuesday at 10 is 210). */
export function AvailabilityField<V extends FieldValues, N extends FieldPath<V>>(
  props: FieldProps<V, N>,
) {
  const { field, id, error } = useField(props);
  return (
    <AvailabilityGrid
      id={id}
      legend={props.label}
      description={props.description}
      readers={props.readers}
      chosen={field.value as readonly Slot[]}
      choose={field.onChange}
      error={error}
    />
  );
}

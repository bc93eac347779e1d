import type { ReactNode } from 'react';
import { useTexts } from '../../app/i18n/use-texts';
import { DateField, TimeField } from '../../ui/form/date-time-field';
import { NumberField } from '../../ui/form/text-field';
import type { KullForm } from '../../ui/form/use-form';
import { useFormats } from '../../ui/time/use-formats';

/** When meetings are and how many, as it stands in a form. A number is null while its field is empty. */
export interface SeriesTimes {
  date: string;
  time: string;
  minutes: number | null;
  count: number | null;
}

interface SeriesFieldsProps<V extends SeriesTimes> {
  readonly form: KullForm<V>;
  /** What the first day is called. */
  readonly first: string;
  /** The days that they may be on. */
  readonly within: { readonly startsOn: string; readonly endsOn: string };
  /** What to know of the day that stands there. */
  readonly ofDay?: ReactNode;
  readonly most: number;
  /** What to know of how many. */
  readonly countWhat?: string;
}

/** A meeting, or several at the same time of the week. */
export function SeriesFields<V extends SeriesTimes>(props: SeriesFieldsProps<V>) {
  const { t } = useTexts();
  const { date } = useFormats();
  const form = props.form as unknown as KullForm<SeriesTimes>;
  const { first, within, ofDay, most, countWhat } = props;
  const [from, to] = [date(within.startsOn), date(within.endsOn)];
  return (
    <>
      <DateField
        form={form}
        name="date"
        label={first}
        description={t('meetings:field.within', { from, to })}
        required
      />
      {ofDay}
      <TimeField form={form} name="time" label={t('meetings:field.time')} required />
      <NumberField
        form={form}
        name="minutes"
        label={t('meetings:field.minutes')}
        min={10}
        max={480}
      />
      <NumberField
        form={form}
        name="count"
        label={t('meetings:field.count')}
        description={countWhat}
        min={1}
        max={most}
        required
      />
    </>
  );
}

import { Button } from '@digdir/designsystemet-react';
import { useTexts } from '../../../app/i18n/use-texts';
import { TimeField } from '../../../ui/form/date-time-field';
import { FormErrors } from '../../../ui/form/form-errors';
import { SelectField } from '../../../ui/form/select-field';
import { NumberField } from '../../../ui/form/text-field';
import { useForm } from '../../../ui/form/use-form';
import { sayWeekday } from '../../../ui/time/say-weekday';
import type { Plan, PlanWish } from './plan';
import styles from './plan.module.css';

interface WishValues {
  weekday: string;
  time: string;
  count: number | null;
  everyWeeks: string;
}

const DAYS = [1, 2, 3, 4, 5, 6];
const WEEKS = [1, 2, 3, 4, 6, 8];

/** When in the week, how many and how often: the proposals go by it. */
export function PlanWishForm({
  plan,
  wish,
}: {
  readonly plan: Plan;
  readonly wish: (wish: PlanWish) => void;
}) {
  const { t, language } = useTexts();
  const form = useForm<WishValues>({
    isFleeting: true,
    defaultValues: {
      weekday: plan.weekday === null ? '' : String(plan.weekday),
      time: plan.time ?? '',
      count: plan.count,
      everyWeeks: String(plan.everyWeeks ?? 0),
    },
    onSubmit: ({ weekday, time, count, everyWeeks }) => {
      wish({
        weekday: Number(weekday),
        time,
        ...(count === null ? {} : { count }),
        everyWeeks: Number(everyWeeks),
      });
      return Promise.resolve();
    },
  });
  const weeks = [...new Set([...WEEKS, ...(plan.everyWeeks ? [plan.everyWeeks] : [])])].sort(
    (a, b) => a - b,
  );
  return (
    <form id={form.id} noValidate onSubmit={form.submit} className={styles.wish}>
      <SelectField
        form={form}
        name="weekday"
        label={t('meetings:proposal.weekday')}
        none={plan.weekday === null ? t('meetings:proposal.noWeekday') : undefined}
        options={DAYS.map((day) => ({ value: String(day), label: sayWeekday(day, language) }))}
        required
      />
      <TimeField form={form} name="time" label={t('meetings:field.time')} required />
      <NumberField
        form={form}
        name="count"
        label={t(`meetings:proposal.count.${plan.per}`)}
        min={1}
        max={60}
      />
      <SelectField
        form={form}
        name="everyWeeks"
        label={t('meetings:proposal.everyWeeks')}
        options={[
          ...weeks.map((week) => ({
            value: String(week),
            label: t('meetings:proposal.every', { count: week }),
          })),
          { value: '0', label: t('meetings:proposal.spread') },
        ]}
      />
      <div className={styles.whole}>
        <FormErrors form={form} />
        <Button type="submit" variant="secondary">
          {t('meetings:proposal.show')}
        </Button>
      </div>
    </form>
  );
}

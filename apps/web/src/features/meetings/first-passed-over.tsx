import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../../app/i18n/use-texts';
import { closedDaysQuery, within, type ClosedDays } from '../closed-days/closed-days';
import { useClosedWords } from '../closed-days/use-closed-words';

interface FirstPassedOverProps {
  readonly date: string;
  readonly closed: ClosedDays | undefined;
}

/** Says that a series passes over its first day, which is kept free, and when it begins instead. */
export function FirstPassedOver({ date, closed }: FirstPassedOverProps) {
  const { t } = useTexts();
  const { dayOf, nameOf } = useClosedWords();
  const days = useQuery(closedDaysQuery).data?.items ?? [];
  return (
    <div role="status">
      {closed && (
        <Alert data-color="warning" data-size="sm">
          <Paragraph>
            {t('meetings:field.firstPassed', {
              day: dayOf(date),
              name: nameOf(closed),
              first: dayOf(firstOpen(date, days)),
            })}
          </Paragraph>
        </Alert>
      )}
    </div>
  );
}

/** More than any institution keeps free in a row. */
const MOST_PASSED = 60;

/** The first day, a week apart each, that is not kept free. */
const firstOpen = (date: string, days: readonly ClosedDays[]): string => {
  const day = new Date(`${date}T12:00:00Z`);
  const iso = (): string => day.toISOString().slice(0, 10);
  for (let passed = 0; passed < MOST_PASSED; passed += 1) {
    if (within(days, { startsOn: iso(), endsOn: iso() }).length === 0) break;
    day.setUTCDate(day.getUTCDate() + 7);
  }
  return iso();
};

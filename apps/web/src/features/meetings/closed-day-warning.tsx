import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../../app/i18n/use-texts';
import {
  closedDaysQuery,
  firstOpenWeek,
  within,
  type ClosedDays,
} from '../closed-days/closed-days';
import { useClosedWords } from '../closed-days/use-closed-words';

const useClosedDays = (): readonly ClosedDays[] => useQuery(closedDaysQuery).data?.items ?? [];

/** Why a day is kept free, as far as is known here: without coverage nothing may be. */
export function useClosedDay(date: string): ClosedDays | undefined {
  const days = useClosedDays();
  return date ? within(days, { startsOn: date, endsOn: date })[0] : undefined;
}

interface ClosedDayWarningProps {
  /** What it comes to: one meeting can be held all the same, a series begins a later week, talks cannot be. */
  readonly says?:
    'meetings:field.onClosedDay' | 'meetings:field.firstPassed' | 'talks:field.onClosedDay';
  readonly date: string;
  readonly closed: ClosedDays | undefined;
}

/** Says that meetings or talks are about to be on a day that is kept free, as soon as they are. */
export function ClosedDayWarning({
  says = 'meetings:field.onClosedDay',
  date,
  closed,
}: ClosedDayWarningProps) {
  const { t } = useTexts();
  const { dayOf, nameOf } = useClosedWords();
  const days = useClosedDays();
  return (
    <div role="status">
      {closed && (
        <Alert data-color="warning" data-size="sm">
          <Paragraph>
            {t(says, {
              day: dayOf(date),
              name: nameOf(closed),
              first: dayOf(firstOpenWeek(days, date)),
            })}
          </Paragraph>
        </Alert>
      )}
    </div>
  );
}

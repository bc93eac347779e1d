import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../../app/i18n/use-texts';
import { closedDaysQuery, within, type ClosedDays } from '../closed-days/closed-days';
import { useClosedWords } from '../closed-days/use-closed-words';

/** Why a day is kept free, as far as is known here: without coverage nothing may be. */
export function useClosedDay(date: string): ClosedDays | undefined {
  const days = useQuery(closedDaysQuery).data?.items ?? [];
  return date ? within(days, { startsOn: date, endsOn: date })[0] : undefined;
}

interface ClosedDayWarningProps {
  /** What to do about it; meetings can be held all the same. */
  readonly says?: 'meetings:field.onClosedDay' | 'talks:field.onClosedDay';
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
  return (
    <div role="status">
      {closed && (
        <Alert data-color="warning" data-size="sm">
          <Paragraph>{t(says, { day: dayOf(date), name: nameOf(closed) })}</Paragraph>
        </Alert>
      )}
    </div>
  );
}

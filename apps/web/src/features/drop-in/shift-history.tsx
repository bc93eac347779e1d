import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../../app/i18n/use-texts';
import { Failure } from '../../ui/failure';
import { Corrections, WhoWrote } from '../meetings/corrections';
import { shiftHistoryQuery, type LoggedShift } from './shifts';
import { useShiftTimes } from './use-shift-times';
import { useWhatCame } from './use-what-came';

/** Who logged a shift, and what each correction changed, as of a meeting. */
export function ShiftHistory({ shift }: { readonly shift: LoggedShift }) {
  return (
    <WhoWrote logged={shift.logged} corrections={shift.version - 1}>
      <CorrectionsOf shift={shift} />
    </WhoWrote>
  );
}

function CorrectionsOf({ shift: { id, version } }: { readonly shift: LoggedShift }) {
  const { t } = useTexts();
  const timesOf = useShiftTimes();
  const cameTo = useWhatCame();
  const history = useQuery(shiftHistoryQuery(id, version));
  if (history.error) return <Failure error={history.error} />;
  return (
    <Corrections
      versions={history.data?.versions ?? []}
      facts={(log) => [
        { field: 'when', name: t('drop-in:shifts.when'), value: timesOf(log) },
        { field: 'place', name: t('drop-in:place'), value: log.place ?? '' },
        { field: 'came', name: t('drop-in:shifts.howMany'), value: cameTo(log) },
      ]}
    />
  );
}

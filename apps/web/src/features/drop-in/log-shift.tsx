import { api, body } from '../../app/api/client';
import { useIdempotencyKey } from '../../app/api/idempotency';
import { Unreachable } from '../../app/api/problem';
import { useTexts } from '../../app/i18n/use-texts';
import { Form } from '../../ui/form/form';
import { useForm } from '../../ui/form/use-form';
import { useToast } from '../../ui/toast';
import { ShiftFields } from './shift-fields';
import { newShift, sent } from './shift-values';
import { useShiftsChanged, type ShiftsOfMentor, type ShiftToLog } from './shifts';

interface LogShiftProps {
  readonly shifts: ShiftsOfMentor;
  /** One of the mentor's hours; left out: another one. */
  readonly shift?: ShiftToLog;
  readonly done?: () => void;
}

/** Logs a shift, on a phone in half a minute: how many came. What is written stays on the device until it is sent. */
export function LogShift({ shifts, shift, done }: LogShiftProps) {
  const { t } = useTexts();
  const toast = useToast();
  const changed = useShiftsChanged();
  const once = useIdempotencyKey();
  const { enrolmentId } = shifts;
  const form = useForm({
    defaultValues: newShift(shift),
    draft: `shift ${enrolmentId} ${shift?.startsAt ?? 'another'}`,
    onSubmit: async (values) => {
      try {
        changed(
          await body(
            api.POST('/api/v1/enrolments/{id}/shifts', {
              params: { path: { id: enrolmentId } },
              headers: once.headers(),
              body: sent(values),
            }),
          ),
        );
      } catch (error) {
        if (!(error instanceof Unreachable)) once.renew();
        throw error;
      }
      once.renew();
      toast(t('drop-in:shifts.saved'));
      if (!shift) form.startOver();
      done?.();
    },
  });
  return (
    <Form form={form} submit={t('drop-in:shifts.save')}>
      <ShiftFields form={form} shifts={shifts} asksWhen={!shift} />
    </Form>
  );
}

import { Button, Card, Heading } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { api, body, ifMatch } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { Form } from '../../ui/form/form';
import { useForm } from '../../ui/form/use-form';
import { StatusTag } from '../../ui/status-tag';
import { useToast } from '../../ui/toast';
import { ShiftFields } from './shift-fields';
import { ShiftHistory } from './shift-history';
import { loggedShift, sent } from './shift-values';
import { useShiftsChanged, type LoggedShift, type ShiftsOfMentor } from './shifts';
import { useShiftTimes } from './use-shift-times';
import { useWhatCame } from './use-what-came';
import styles from './drop-in.module.css';

interface LoggedProps {
  readonly shifts: ShiftsOfMentor;
  readonly shift: LoggedShift;
}

/** A shift that has been logged, and can be corrected. */
export function Logged({ shifts, shift }: LoggedProps) {
  const { t } = useTexts();
  const timesOf = useShiftTimes();
  const [corrects, setCorrects] = useState(false);
  const cameTo = useWhatCame();
  const { visitors, place } = shift;
  const times = timesOf(shift);
  return (
    <Card className={styles.shift}>
      <Heading level={3} data-size="2xs" className={styles.when}>
        {times}
        <StatusTag tone={visitors === null ? 'neutral' : 'success'}>{cameTo(shift)}</StatusTag>
      </Heading>
      {place && <p className={styles.quiet}>{place}</p>}
      {/* A card whose own child folds has no padding. */}
      <div>
        <ShiftHistory shift={shift} />
      </div>
      {shifts.can.log && !corrects && (
        <div>
          <Button
            variant="tertiary"
            data-size="sm"
            aria-label={`${t('drop-in:shifts.correct')}: ${times}`}
            onClick={() => setCorrects(true)}
          >
            {t('drop-in:shifts.correct')}
          </Button>
        </div>
      )}
      {corrects && <CorrectShift shifts={shifts} shift={shift} done={() => setCorrects(false)} />}
    </Card>
  );
}

function CorrectShift({ shifts, shift, done }: LoggedProps & { readonly done: () => void }) {
  const { t } = useTexts();
  const toast = useToast();
  const changed = useShiftsChanged();
  const form = useForm({
    draft: `shift:${shift.id}:${shift.version}`,
    defaultValues: loggedShift(shift),
    onSubmit: async (values) => {
      changed(
        await body(
          api.PUT('/api/v1/shifts/{id}', {
            params: { path: { id: shift.id } },
            headers: ifMatch(shift.version),
            body: sent(values),
          }),
        ),
      );
      toast(t('drop-in:shifts.corrected'));
      done();
    },
  });
  return (
    <Form
      form={form}
      submit={t('drop-in:shifts.save')}
      actions={
        <Button variant="tertiary" onClick={done}>
          {t('app:ui.cancel')}
        </Button>
      }
    >
      <ShiftFields form={form} shifts={shifts} asksWhen topicsAreCounted={shift.topicsCounted} />
    </Form>
  );
}

import { Button, Fieldset } from '@digdir/designsystemet-react';
import { CheckmarkIcon, MinusIcon, XMarkIcon } from '@navikt/aksel-icons';
import type { FieldValues, Path } from 'react-hook-form';
import { useTexts } from '../../app/i18n/use-texts';
import type { components } from '../../app/api/schema';
import { useField, type FieldProps } from '../../ui/form/field';
import { Readers } from '../../ui/form/readers';
import type { Presence } from './meetings';
import styles from './meetings.module.css';

type Entry = components['schemas']['AttendanceEntry'];

const NEXT: Readonly<Record<Presence, Presence>> = {
  present: 'excused',
  excused: 'absent',
  absent: 'present',
};
const ICONS = { present: CheckmarkIcon, excused: MinusIcon, absent: XMarkIcon };
const COLORS = { present: 'success', excused: 'neutral', absent: 'warning' } as const;

type RollFieldProps<V extends FieldValues, N extends Path<V>> = FieldProps<V, N> & {
  readonly roll: readonly Entry[];
};

/** Who came: everybody, until a tap says otherwise. A tap goes present → excused → absent. */
export function RollField<V extends FieldValues, N extends Path<V>>(props: RollFieldProps<V, N>) {
  const { t } = useTexts();
  const { field, id } = useField(props);
  const marks = field.value as Readonly<Record<string, Presence>>;
  const of = ({ enrolmentId }: Entry): Presence => marks[enrolmentId] ?? 'present';
  const present = props.roll.filter((entry) => of(entry) === 'present').length;
  return (
    <Fieldset id={id}>
      <Fieldset.Legend>{t('meetings:log.present', { count: present })}</Fieldset.Legend>
      <Fieldset.Description>{t('meetings:log.rollHow')}</Fieldset.Description>
      {props.readers && <Readers>{props.readers}</Readers>}
      <ul className={styles.roll}>
        {props.roll.map((entry) => {
          const presence = of(entry);
          const Icon = ICONS[presence];
          return (
            <li key={entry.enrolmentId}>
              <Button
                type="button"
                variant="secondary"
                data-color={COLORS[presence]}
                className={styles.mark}
                onClick={() => field.onChange({ ...marks, [entry.enrolmentId]: NEXT[presence] })}
              >
                <Icon aria-hidden />
                <span className={styles.markName}>
                  {entry.name ?? t(entry.isFormer ? 'groups:formerStudent' : 'groups:protected')}
                </span>
                <span className={styles.markWord}>{t(`meetings:presence.${presence}`)}</span>
              </Button>
            </li>
          );
        })}
      </ul>
    </Fieldset>
  );
}

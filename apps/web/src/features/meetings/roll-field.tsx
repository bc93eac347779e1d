import { Button, Fieldset, ValidationMessage } from '@digdir/designsystemet-react';
import { CheckmarkIcon, CircleIcon, MinusIcon, XMarkIcon } from '@navikt/aksel-icons';
import { useRef } from 'react';
import type { FieldValues, Path } from 'react-hook-form';
import { useTexts } from '../../app/i18n/use-texts';
import type { components } from '../../app/api/schema';
import { useField, type FieldProps } from '../../ui/form/field';
import { Readers } from '../../ui/form/readers';
import type { Presence } from './meetings';
import styles from './meetings.module.css';

type Entry = components['schemas']['AttendanceEntry'];
type Mark = Presence | 'unsaid';

const NEXT: Readonly<Record<Mark, Presence>> = {
  unsaid: 'present',
  present: 'excused',
  excused: 'absent',
  absent: 'present',
};
const ICONS = { present: CheckmarkIcon, excused: MinusIcon, absent: XMarkIcon, unsaid: CircleIcon };
const COLORS = {
  present: 'success',
  excused: 'neutral',
  absent: 'warning',
  unsaid: 'neutral',
} as const;

type RollFieldProps<V extends FieldValues, N extends Path<V>> = FieldProps<V, N> & {
  readonly roll: readonly Entry[];
  /** Nobody is taken to have come: it is said of each, or of all with one press. */
  readonly mustSay: boolean;
};

/** Who came: a tap goes present → excused → absent. */
export function RollField<V extends FieldValues, N extends Path<V>>(props: RollFieldProps<V, N>) {
  const { t } = useTexts();
  const { mustSay, roll } = props;
  const otherwise: Mark = mustSay ? 'unsaid' : 'present';
  const { field, id, error } = useField({
    ...props,
    rules: {
      validate: (value) =>
        !mustSay ||
        roll.every(
          ({ enrolmentId, isFormer, isGuest }) =>
            isFormer || isGuest || (value as Marks)[enrolmentId] !== undefined,
        ) ||
        t('meetings:log.sayEach'),
    },
  });
  const marks = field.value as Marks;
  const of = ({ enrolmentId }: Entry): Mark => marks[enrolmentId] ?? otherwise;
  const present = roll.filter((entry) => of(entry) === 'present').length;
  const unsaid = roll.filter((entry) => of(entry) === 'unsaid');
  const summary = useRef<HTMLLegendElement>(null);
  const allPresent = (): void => {
    field.onChange({
      ...marks,
      ...Object.fromEntries(unsaid.map(({ enrolmentId }) => [enrolmentId, 'present'])),
    });
    summary.current?.focus(); // the button goes with what it was about
  };
  return (
    <Fieldset id={id}>
      <Fieldset.Legend ref={summary} tabIndex={-1}>
        {unsaid.length > 0 ? props.label : t('meetings:log.present', { count: present })}
      </Fieldset.Legend>
      <Fieldset.Description>
        {t(mustSay ? 'meetings:log.rollMust' : 'meetings:log.rollHow')}
      </Fieldset.Description>
      {props.readers && <Readers>{props.readers}</Readers>}
      {unsaid.length > 0 && (
        <Button type="button" variant="secondary" className={styles.all} onClick={allPresent}>
          {t(unsaid.length === roll.length ? 'meetings:log.allCame' : 'meetings:log.restCame')}
        </Button>
      )}
      <ul className={styles.roll}>
        {roll.map((entry) => {
          const mark = of(entry);
          const Icon = ICONS[mark];
          return (
            <li key={entry.enrolmentId}>
              <Button
                type="button"
                variant="secondary"
                data-color={COLORS[mark]}
                className={styles.mark}
                onClick={() => field.onChange({ ...marks, [entry.enrolmentId]: NEXT[mark] })}
              >
                <Icon aria-hidden />
                <span className={styles.markName}>
                  {entry.name ?? t(entry.isFormer ? 'groups:formerStudent' : 'groups:protected')}
                </span>
                <span className={styles.markWord}>{t(`meetings:presence.${mark}`)}</span>
              </Button>
            </li>
          );
        })}
      </ul>
      {error && <ValidationMessage>{error}</ValidationMessage>}
    </Fieldset>
  );
}

type Marks = Readonly<Record<string, Presence>>;

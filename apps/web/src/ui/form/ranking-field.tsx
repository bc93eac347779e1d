import { Button, Fieldset, ValidationMessage } from '@digdir/designsystemet-react';
import { useLayoutEffect, useRef } from 'react';
import type { FieldPath, FieldValues } from 'react-hook-form';
import { useTexts } from '../../app/i18n/use-texts';
import { announce } from '../live-region';
import { MoveButtons } from '../move-buttons';
import type { Choice } from './choices';
import { useField, type FieldProps } from './field';
import { Readers } from './readers';
import styles from './ranking-field.module.css';

type RankingFieldProps<V extends FieldValues, N extends FieldPath<V>> = FieldProps<V, N> & {
  readonly options: readonly Pick<Choice, 'value' | 'label'>[];
};

/**
 * Options in order, the most wanted first; those not chosen stand below. All of it is buttons, so that it
 * is the same by keyboard, by touch and by voice. The value is an array of strings.
 */
export function RankingField<V extends FieldValues, N extends FieldPath<V>>(
  props: RankingFieldProps<V, N>,
) {
  const { t } = useTexts();
  const { field, id, error } = useField(props);
  const ranked = field.value as readonly string[];
  const list = useRef<HTMLDivElement>(null);
  const wanted = useRef<string | null>(null);
  useLayoutEffect(() => {
    // What moved keeps the focus, also where its button stands no more.
    const act = wanted.current;
    wanted.current = null;
    if (act !== null) list.current?.querySelector<HTMLElement>(`[data-act="${act}"]`)?.focus();
  });
  const labelOf = (value: string): string =>
    props.options.find((option) => option.value === value)?.label ?? value;
  const change = (next: readonly string[], value: string, focus: string): void => {
    const place = next.indexOf(value) + 1;
    const label = labelOf(value);
    announce(place > 0 ? t('app:ranking.now', { label, place }) : t('app:ranking.out', { label }));
    wanted.current = focus;
    field.onChange(next);
  };
  const move = (value: string, by: 1 | -1): void => {
    const from = ranked.indexOf(value);
    const next = ranked.toSpliced(from, 1).toSpliced(from + by, 0, value);
    const atEnd = from + by === (by < 0 ? 0 : next.length - 1);
    const act = atEnd ? (by < 0 ? 'down' : 'up') : by < 0 ? 'up' : 'down';
    change(next, value, next.length === 1 ? `out ${value}` : `${act} ${value}`);
  };
  const rest = props.options.filter(({ value }) => !ranked.includes(value));
  return (
    <Fieldset id={id}>
      <Fieldset.Legend>{props.label}</Fieldset.Legend>
      <Fieldset.Description>
        {[props.description, t('app:ranking.how')].filter(Boolean).join(' ')}
      </Fieldset.Description>
      {props.readers && <Readers>{props.readers}</Readers>}
      <div ref={list} className={styles.both}>
        {ranked.length > 0 && (
          <ol className={styles.ranked}>
            {ranked.map((value, i) => (
              <li key={value} className={styles.one}>
                <span className={styles.label}>
                  {t('app:ranking.placed', { place: i + 1, label: labelOf(value) })}
                </span>
                <MoveButtons
                  {...{ value, label: labelOf(value), place: i, count: ranked.length }}
                  move={(by) => move(value, by)}
                  remove={() =>
                    change(
                      ranked.filter((other) => other !== value),
                      value,
                      `in ${value}`,
                    )
                  }
                />
              </li>
            ))}
          </ol>
        )}
        {rest.length > 0 && (
          <ul className={styles.rest}>
            {rest.map(({ value, label }) => (
              <li key={value}>
                <Button
                  {...{ variant: 'secondary', 'data-size': 'sm', type: 'button' }}
                  data-act={`in ${value}`}
                  onClick={() => change([...ranked, value], value, `out ${value}`)}
                >
                  {t('app:ranking.add', { label, place: ranked.length + 1 })}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </div>
      {error && <ValidationMessage>{error}</ValidationMessage>}
    </Fieldset>
  );
}

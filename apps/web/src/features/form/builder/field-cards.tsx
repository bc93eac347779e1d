import { useLayoutEffect, useRef } from 'react';
import type { UseFieldArrayReturn } from 'react-hook-form';
import { useTexts } from '../../../app/i18n/use-texts';
import type { KullForm } from '../../../ui/form/use-form';
import { announce } from '../../../ui/live-region';
import { useFieldLabels } from '../field-words';
import { isBlank, isEngineKind, type RoundForm } from '../form';
import { fieldOf, type BuilderValues, type Draft } from '../new-field';
import { FieldCard } from './field-card';
import styles from '../form.module.css';

interface FieldCardsProps {
  readonly form: KullForm<BuilderValues>;
  readonly list: UseFieldArrayReturn<BuilderValues, 'fields', 'key'>;
  /** As they are written now. */
  readonly fields: readonly Draft[];
  readonly published: RoundForm;
}

/** The fields in their order, which buttons change. Whoever moves or removes one keeps their place. */
export function FieldCards({ form, list, fields, published }: FieldCardsProps) {
  const { t } = useTexts();
  const wordsOf = useFieldLabels();
  const cards = useRef<HTMLOListElement>(null);
  const wanted = useRef<string | null>(null);
  useLayoutEffect(() => {
    const act = wanted.current;
    wanted.current = null;
    if (act !== null) cards.current?.querySelector<HTMLElement>(`[data-act="${act}"]`)?.focus();
  });
  const nameOf = (i: number): string => {
    const draft = fields[i];
    return (draft && wordsOf(fieldOf(draft)).label) || t('form:field.unnamed');
  };
  const move = (from: number, to: number): void => {
    announce(t('form:field.moved', { label: nameOf(from), place: to + 1, of: fields.length }));
    const isAtEnd = to === 0 || to === fields.length - 1;
    const up = to < from;
    wanted.current = `${up !== isAtEnd || fields.length === 1 ? 'up' : 'down'} ${fields[from]!.id}`;
    list.move(from, to);
  };
  const remove = (i: number): void => {
    announce(t('form:field.removedNow', { label: nameOf(i) }));
    const next = fields[i + 1] ?? fields[i - 1];
    wanted.current = next ? `edit ${next.id}` : null;
    list.remove(i);
  };
  return (
    <ol ref={cards} className={styles.cards}>
      {list.fields.map(({ key, id }, i) =>
        fields[i] ? (
          <FieldCard
            key={key}
            {...{ form, fields, published, move, remove }}
            id={id}
            index={i}
            label={nameOf(i)}
            startsOpen={isNew(fields[i])}
          />
        ) : null,
      )}
    </ol>
  );
}

/** Nothing is written yet. */
const isNew = ({ kind, label }: Draft): boolean => !isEngineKind(kind) && isBlank(label);

import { useMemo } from 'react';
import { useTexts } from '../../app/i18n/use-texts';
import { localesOf } from '../../ui/time/locales-of';
import { sayWeekday } from '../../ui/time/say-weekday';
import type { RosterChange, RosterProblem } from './roster';

export interface RosterWords {
  readonly field: (field: RosterProblem['field'] & string) => string;
  /** Why a row is refused: the field, and what is wrong with it. */
  readonly reason: (problem: RosterProblem) => string;
  /** A value as people write it; a dash word where it is unknown. */
  readonly value: (field: RosterChange['field'], values: readonly string[]) => string;
}

/** The roster's fields, values and refusals in the reader's language. */
export function useRosterWords(): RosterWords {
  const { t, language } = useTexts();
  return useMemo(() => {
    const locales = localesOf(language);
    const languages = new Intl.DisplayNames(locales, { type: 'language' });
    const hour = (slot: string): string => {
      const day = sayWeekday(Math.floor(Number(slot) / 100), language, 'short');
      return `${day} ${Number(slot) % 100}`;
    };
    const said = (field: RosterChange['field'], value: string): string => {
      if (field === 'slots') return hour(value);
      if (field === 'languages') return languages.of(value) ?? value;
      if (field === 'gender' && isGender(value)) return t(`roster:gender.${value}`);
      if (field === 'isProtected') return t(value === 'true' ? 'roster:yes' : 'roster:no');
      return value;
    };
    const field: RosterWords['field'] = (name) => t(`roster:field.${name}`);
    return {
      field,
      reason: ({ field: of, code, params }) => {
        const reason = t(`roster:reason.${code}`, params);
        return of === null ? reason : t('roster:reasonOfField', { field: field(of), reason });
      },
      value: (of, values) =>
        values.length === 0
          ? t('roster:unknown')
          : values.map((value) => said(of, value)).join(', '),
    };
  }, [t, language]);
}

const isGender = (value: string): value is 'woman' | 'man' | 'other' =>
  value === 'woman' || value === 'man' || value === 'other';

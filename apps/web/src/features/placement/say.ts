import { useMemo } from 'react';
import { useTexts } from '../../app/i18n/use-texts';
import type { TextKey, Translate } from '../../app/i18n/texts';
import { capitalFirst } from '../../ui/capital-first';
import { localesOf } from '../../ui/time/locales-of';
import { sayWeekday } from '../../ui/time/say-weekday';
import type { Reason } from './proposal';

/** Where names for the ids and values in reasons come from. */
export interface Names {
  /** A person's name or a group's number as a phrase. */
  readonly of: (id: string) => string | undefined;
  readonly programme: (code: string) => string | undefined;
}

const ATTRIBUTES = [
  'campus',
  'programme',
  'cohort',
  'gender',
  'birthYear',
  'homeCounty',
  'languages',
  'interests',
] as const;
const GENDERS = ['woman', 'man', 'other'] as const;

const among = <T extends string>(known: readonly T[], text: string): T | undefined =>
  known.find((one) => one === text);

/** What the engine says, in the reader's language. */
export interface Speech {
  readonly attribute: (attribute: string) => string;
  /** An attribute where a label or a header begins with it. */
  readonly label: (attribute: string) => string;
  /** An attribute after a number of its kinds: "4 hjemfylker". */
  readonly attributes: (attribute: string) => string;
  readonly value: (attribute: string, value: string) => string;
  /** How many have a value: "4 kvinner", "2 Rogaland". */
  readonly counted: (attribute: string, value: string, count: number) => string;
  readonly reason: (reason: Reason) => string;
  /** An hour of the week: `210` as "tir. 10:00". */
  readonly slot: (slot: number) => string;
  readonly percent: (share: number) => string;
}

const sayAttribute = (t: Translate, attribute: string, isMany = false): string =>
  attribute
    .split(' + ')
    .map((part) => {
      const known = among(ATTRIBUTES, part);
      return known
        ? isMany
          ? t(`placement:attributes.${known}`)
          : t(`placement:attribute.${known}`)
        : part;
    })
    .join(' + ');

/** A gender in the plural, for counts of people. */
const manyOf = (t: Translate, attribute: string | null, text: string | null): string => {
  const gender = attribute === 'gender' ? among(GENDERS, text ?? '') : undefined;
  return gender ? t(`placement:genders.${gender}`, { count: 2 }) : '';
};

/** Which of a code's sentences: a gender and interests are said otherwise than a county, yes than no. */
function contextOf(
  code: string,
  attribute: string | null,
  numbers: Readonly<Record<string, number>>,
): string {
  if (code === 'place.hour') return numbers['can'] === 1 ? 'can' : 'cannot';
  if (code === 'place.alternatives') return alternativesOf(numbers);
  if (attribute === 'gender' || attribute === 'interests') return attribute;
  return attribute === null ? 'bare' : '';
}

/** None of the other groups, the only one and one among several are said each in their way. */
const alternativesOf = ({ groups, better }: Readonly<Record<string, number>>): string => {
  if (groups === 0) return 'none';
  if (groups === 1) return better === 0 ? 'only_worse' : 'only';
  return better === 0 ? 'worse' : '';
};

/** Sentences for codes, with names put in. Each code has its text as `placement:reason.<code>`. */
export function speech(t: Translate, language: string, names: Names): Speech {
  const locales = localesOf(language);
  const list = new Intl.ListFormat(locales);
  const languages = new Intl.DisplayNames(locales, { type: 'language' });
  const percent = new Intl.NumberFormat(locales, { style: 'percent' });
  const number = new Intl.NumberFormat(locales, { maximumFractionDigits: 1 });

  const one = (attribute: string, value: string): string => {
    const gender = attribute === 'gender' ? among(GENDERS, value) : undefined;
    if (gender) return t(`placement:gender.${gender}`);
    if (attribute === 'programme') return names.programme(value) ?? value;
    if (attribute === 'languages') {
      try {
        return languages.of(value) ?? value;
      } catch {
        return value; // a language the roster writes in its own way
      }
    }
    return value;
  };
  const value: Speech['value'] = (attribute, text) => {
    const parts = text.split(' + ');
    return attribute
      .split(' + ')
      .map((name, i) => one(name, parts[i] ?? ''))
      .join(', ');
  };
  const reason: Speech['reason'] = ({ code, attribute, value: text, numbers, ids }) => {
    const said = ids.flatMap((id) => names.of(id) ?? []);
    return t(`placement:reason.${code}` as TextKey, {
      ...Object.fromEntries(Object.entries(numbers).map(([k, n]) => [k, number.format(n)])),
      attribute: attribute === null ? '' : sayAttribute(t, attribute),
      value: attribute === null || text === null ? (text ?? '') : value(attribute, text),
      names: said.length > 0 ? list.format(said) : t('placement:somebody'),
      many: manyOf(t, attribute, text),
      context: contextOf(code, attribute, numbers),
    });
  };
  const counted: Speech['counted'] = (attribute, text, count) => {
    const gender = attribute === 'gender' ? among(GENDERS, text) : undefined;
    const named = gender ? t(`placement:genders.${gender}`, { count }) : value(attribute, text);
    return `${number.format(count)} ${named}`;
  };
  return {
    counted,
    label: (attribute) => capitalFirst(sayAttribute(t, attribute), language),
    attribute: (attribute) => sayAttribute(t, attribute),
    attributes: (attribute) => sayAttribute(t, attribute, true),
    value,
    reason,
    slot: (slot) => {
      const day = sayWeekday(Math.floor(slot / 100), language, 'short');
      return `${day} ${String(slot % 100).padStart(2, '0')}:00`;
    },
    percent: (share) => percent.format(share),
  };
}

const NOBODY: Names = { of: () => undefined, programme: () => undefined };

export function useSpeech(names: Names = NOBODY): Speech {
  const { t, language } = useTexts();
  return useMemo(() => speech(t, language, names), [t, language, names]);
}

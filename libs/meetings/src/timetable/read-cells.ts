import { LOCALES } from '#kernel';
import type { Theme } from '#schemes';

/** As headers and names are compared: without capitals, spaces and signs. */
export const folded = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** `12`, `Gruppe 12`, `gr. 12`: the number of a group. */
export const groupNumberIn = (text: string): number | null => {
  const found = /^\s*(?:(?:gruppe|group|par|pair|gr)\.?\s*)?(\d{1,6})\s*$/iu.exec(text);
  return found ? Number(found[1]) : null;
};

const two = (text: string): string => text.padStart(2, '0');

/** `2026-10-20`, `20.10.2026`, `20/10/26`: as an ISO date that is in the calendar. */
export const dayIn = (text: string): string | null => {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const local = /^(\d{1,2})[./](\d{1,2})[./](\d{4}|\d{2})$/.exec(text);
  const [year, month, day] = iso
    ? [iso[1]!, iso[2]!, iso[3]!]
    : local
      ? [local[3]!.length === 2 ? `20${local[3]}` : local[3]!, local[2]!, local[1]!]
      : [];
  if (!year || !month || !day) return null;
  const date = `${year}-${two(month)}-${two(day)}`;
  const at = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== date ? null : date;
};

const CLOCK = /(?:kl\.?\s*)?(\d{1,2})(?:[:.](\d{2})|(\d{2}))?(?::\d{2})?/iu.source;
const ONE = new RegExp(`^${CLOCK}$`, 'iu');
const RANGE = new RegExp(`^${CLOCK}\\s*[-–—]\\s*${CLOCK}$`, 'iu');

const clock = (hour: string, minute: string | undefined): string | null =>
  Number(hour) < 24 && Number(minute ?? 0) < 60 ? `${two(hour)}:${minute ?? '00'}` : null;

/** `14:15`, `14.15`, `1415`, `kl. 14`, or from one time to another: when it begins, and how long it is. */
export const timeIn = (text: string): { time: string; minutes: number | null } | null => {
  const range = RANGE.exec(text);
  if (range) {
    const from = clock(range[1]!, range[2] ?? range[3]);
    const to = clock(range[4]!, range[5] ?? range[6]);
    return from && to ? { time: from, minutes: minutesBetween(from, to) } : null;
  }
  const one = ONE.exec(text);
  const time = one && clock(one[1]!, one[2] ?? one[3]);
  return time ? { time, minutes: null } : null;
};

export const minutesBetween = (from: string, to: string): number => {
  const at = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  return at(to) - at(from);
};

/** `45`, `45 min`, `1:30`, `2 t`: so many minutes. */
export const minutesIn = (text: string): number | null => {
  const minutes = /^(\d{1,3})\s*(?:m|min|minutter|minutt|minutes)?\.?$/iu.exec(text);
  if (minutes) return Number(minutes[1]);
  const hours = /^(\d{1,2})(?:[:.](\d{2}))?\s*(?:t|h|timer|time|timar|hours?)?\.?$/iu.exec(text);
  return hours ? Number(hours[1]) * 60 + Number(hours[2] ?? 0) : null;
};

/** A theme by its code, or by its name in any language. */
export const themeNamed = (text: string, themes: readonly Theme[]): Theme | undefined => {
  const wanted = folded(text);
  return themes.find(
    ({ code, name }) =>
      folded(code) === wanted || LOCALES.some((language) => folded(name[language]) === wanted),
  );
};

import { isWeeklySlot, type WeeklySlot, weeklySlot, type Weekday } from '#kernel';
import { MAX_LONG_TEXT_LENGTH } from '../limits.js';
import { itemsOf } from './items.js';
import { quoted, type ReadCell, Refusal } from './refusal.js';
import { readText } from './text.js';

export const readInterests: ReadCell<readonly string[]> = (text) => {
  if (text.length > MAX_LONG_TEXT_LENGTH) {
    return new Refusal('too_long', { max: MAX_LONG_TEXT_LENGTH });
  }
  const interests = new Map<string, string>();
  for (const item of itemsOf(text)) {
    const read = readText(item);
    if (read instanceof Refusal) return read;
    const key = read.toLowerCase();
    if (!interests.has(key)) interests.set(key, read);
  }
  return [...interests.values()];
};

/** The first three letters in bokmål, nynorsk and English, and what may follow them. */
const WEEKDAYS: readonly (readonly [RegExp, Weekday])[] = [
  [/^(?:man(?:dag)?|mån(?:dag)?|mon(?:day)?)$/, 1],
  [/^(?:tir(?:s|sdag)?|tys(?:dag)?|ti|tue(?:s|sday)?)$/, 2],
  [/^(?:ons(?:dag)?|wed(?:nesday)?)$/, 3],
  [/^(?:tor(?:s|sdag)?|to|thu(?:r|rs|rsday)?)$/, 4],
  [/^(?:fre(?:dag)?|fri(?:day)?)$/, 5],
  [/^(?:lør(?:dag)?|lau(?:r|rdag)?|sat(?:urday)?)$/, 6],
  [/^(?:søn(?:dag)?|sun(?:dag|day)?)$/, 7],
];

/** `tir-10`, `tysdag 10`, `Tuesday 10:00`, `tir 10-12` (the hours from 10 to 12: two of them). */
const SLOT =
  /^(\p{L}{2,9})\.?[\s-]*(?:kl\.?\s*)?(\d{1,2})(?:[:.]\d{2})?(?:\s*[-–]\s*(\d{1,2})(?:[:.]\d{2})?)?$/u;

const slotsOf = (item: string): readonly WeeklySlot[] | null => {
  const found = SLOT.exec(item.toLowerCase());
  const day = WEEKDAYS.find(([names]) => names.test(found?.[1] ?? ''))?.[1];
  if (!found || !day) return null;
  const from = Number(found[2]);
  const to = found[3] === undefined ? from + 1 : Number(found[3]);
  if (from > 23 || to > 24 || to <= from) return null;
  const slots = Array.from({ length: to - from }, (_, i) => weeklySlot(day, from + i));
  return slots.every(isWeeklySlot) ? slots : null;
};

/** The hours of the week in a list such as `man-12,tir-10`, ascending and each once. */
export const readSlots: ReadCell<readonly WeeklySlot[]> = (text) => {
  if (text.length > MAX_LONG_TEXT_LENGTH) {
    return new Refusal('too_long', { max: MAX_LONG_TEXT_LENGTH });
  }
  const all = new Set<WeeklySlot>();
  for (const item of itemsOf(text)) {
    const slots = slotsOf(item);
    if (slots === null) return new Refusal('slot', { value: quoted(item) });
    for (const slot of slots) all.add(slot);
  }
  return [...all].sort((a, b) => a - b);
};

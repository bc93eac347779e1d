/** As a timetable may write it: `gruppe 12`, and as one word `Mentorgruppe 12`. */
const GROUP = /(?:gruppe|group|par|pair|gr)\.?\s*(\d{1,6})(?!\d)/giu;

/**
 * The number of the group that a text names as one of the round's. A student's calendar has groups of many
 * kinds: it is the round's where the text is of nothing else (`Gruppe 12`, `Gruppe 12: Studieteknikk`), or
 * where mentors, the scheme or the round stand before it (`Mentorgruppe 12`, `FYSE gruppe 12`), whatever
 * stands before that.
 *
 * @param names the scheme's and the round's
 */
export const groupNamedIn = (text: string, names: readonly string[]): number | null => {
  for (const found of text.matchAll(GROUP)) {
    const before = wordsIn(text.slice(0, found.index));
    const after = text.slice(found.index + found[0].length);
    const isOurs = before.length === 0 ? isOver(after) : isOwn(before, names);
    if (isOurs) return Number(found[1]);
  }
  return null;
};

const isOwn = (before: readonly string[], names: readonly string[]): boolean =>
  before.at(-1)!.includes('mentor') ||
  names
    .map(wordsIn)
    .some((name) => name.length > 0 && name.join(' ') === before.slice(-name.length).join(' '));

/** What follows, if anything, is set off by a sign. */
const isOver = (after: string): boolean => /^\s*(?:$|[^\p{L}\p{N}\s])/u.test(after);

const wordsIn = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

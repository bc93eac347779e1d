import type { Theme } from '#schemes';

/**
 * Which theme each meeting is about, by time: the mandatory ones if there is not room for all, each by
 * its week where there is room for that.
 *
 * @param weeks of the round in which the meetings are, ascending
 */
export const themesFor = (
  missing: readonly Theme[],
  weeks: readonly number[],
): (Theme | undefined)[] => {
  const chosen = inOrder(missing, weeks.length);
  const lateIn = (order: readonly Theme[]): number =>
    order.filter(({ mandatory, week }, i) => mandatory && week !== null && weeks[i]! > week).length;
  // An optional theme does not put a mandatory one off.
  const mandatoryFirst = chosen.toSorted((a, b) => Number(b.mandatory) - Number(a.mandatory));
  return lateIn(mandatoryFirst) < lateIn(chosen) ? mandatoryFirst : chosen;
};

/** So many themes, the mandatory ones before others, by the week they should be held by. */
export const inOrder = (missing: readonly Theme[], most: number): Theme[] => {
  const byWeek = (a: Theme, b: Theme): number =>
    (a.week ?? Infinity) - (b.week ?? Infinity) || missing.indexOf(a) - missing.indexOf(b);
  const mandatory = missing.filter((theme) => theme.mandatory).sort(byWeek);
  const optional = missing.filter((theme) => !theme.mandatory).sort(byWeek);
  return [...mandatory, ...optional].slice(0, most).sort(byWeek);
};

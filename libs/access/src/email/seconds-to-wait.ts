const HOUR = 3_600;
const DAY = 24 * HOUR;

/**
 * Until as many as may be in an hour, and in a day, are not exceeded by one more: 0 where they are not.
 *
 * @param before how many seconds ago it was done before, the longest ago first
 */
export const secondsToWait = (
  before: readonly { readonly seconds: number }[],
  most: { readonly hour: number; readonly day: number },
): number => Math.max(until(before, HOUR, most.hour), until(before, DAY, most.day));

const until = (
  before: readonly { readonly seconds: number }[],
  span: number,
  most: number,
): number => {
  const within = before.filter(({ seconds }) => seconds < span);
  // When this one is out of the span, there is room again.
  const last = within.at(-most);
  return within.length < most || !last ? 0 : Math.max(1, Math.ceil(span - last.seconds));
};

import type { Random } from './random.js';

const SIZE = 4096;

/**
 * Natural logarithm by the series of the inverse hyperbolic tangent: only + - * /, which IEEE 754
 * rounds alike everywhere, while `Math.log` may differ in its last bit between engines.
 */
const ln = (x: number): number => {
  let halvings = 0;
  for (; x < 0.5; halvings++) x *= 2;
  const series = (z: number): number => {
    const square = z * z;
    let power = z;
    let sum = 0;
    for (let k = 1; k < 60; k += 2, power *= square) sum += power / k;
    return 2 * sum;
  };
  return series((x - 1) / (x + 1)) - halvings * series(1 / 3);
};

/** −ln u for the middle of each of 4096 equal parts of (0, 1). */
export const THRESHOLDS = Float64Array.from({ length: SIZE }, (_, i) => -ln((i + 0.5) / SIZE));

/**
 * The rule of Metropolis: a loss is accepted with probability exp(−loss / temperature), here as
 * loss < temperature · (−ln u) with u drawn from a table.
 */
export const accepts = (loss: number, temperature: number, random: Random): boolean =>
  loss <= 0 || loss < temperature * THRESHOLDS[random.bits() & (SIZE - 1)]!;

/** The temperature `done` (0 to 1) of the way from `hot` to `cold`: halved at even intervals. */
export const cooled = (hot: number, cold: number, done: number): number => {
  let halvings = 0;
  for (let t = hot; t > cold && halvings < 60; t /= 2) halvings++;
  const at = done * halvings;
  let temperature = hot;
  for (let i = 1; i <= at; i++) temperature /= 2;
  return temperature * (1 - (at - Math.floor(at)) / 2);
};

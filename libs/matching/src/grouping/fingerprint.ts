import type { GroupingProblem } from './problem.js';

/** Arrays whose order means nothing, so that equal input in any order has one fingerprint. */
export const canonical = (value: unknown, ordered = false): unknown => {
  if (Array.isArray(value)) {
    const items = value.map((item) => JSON.stringify(canonical(item)));
    return ordered ? items : items.sort();
  }
  if (value !== null && typeof value === 'object') {
    return Object.entries(value)
      .filter(([, v]) => v !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([k, v]) => [k, canonical(v, k === 'fixedGroups')]);
  }
  return value;
};

/** 64 bits of a text in hexadecimal: two lanes of multiply and shift (after cyrb53, bryc). */
export const hash = (text: string): string => {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  const mix = (x: number, y: number): number =>
    Math.imul(x ^ (x >>> 16), 2246822507) ^ Math.imul(y ^ (y >>> 13), 3266489909);
  return [mix(a, b), mix(b, a)].map((x) => (x >>> 0).toString(16).padStart(8, '0')).join('');
};

/**
 * Tells whether two runs had the same input. It is for recognising, not for security: it does not
 * withstand somebody who looks for collisions.
 */
export const fingerprint = (problem: GroupingProblem): string =>
  hash(JSON.stringify(canonical(problem)));

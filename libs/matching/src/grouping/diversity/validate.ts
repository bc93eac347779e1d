import { invalid } from '#kernel';
import type { DiversityProblem } from './problem.js';

const refuse = (code: string, details: Record<string, unknown> = {}): never => {
  throw invalid(`grouping.${code}`, details);
};

const twice = (ids: readonly string[]): string | undefined => {
  const seen = new Set<string>();
  return ids.find((id) => seen.has(id) || !seen.add(id));
};

const checkDistances = ({ ids, distances }: DiversityProblem): void => {
  const n = ids.length;
  if (distances.length !== n || distances.some((row) => row.length !== n)) {
    refuse('distances_not_square', { persons: n });
  }
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      const distance = distances[i]![j]!;
      const pair = { ids: [ids[j]!, ids[i]!] };
      if (!Number.isFinite(distance)) refuse('distance_not_a_number', pair);
      if (distance < 0) refuse('distance_negative', pair);
      if (distance !== distances[j]![i]!) refuse('distance_not_the_same_both_ways', pair);
      if (i === j && distance !== 0) refuse('distance_to_oneself', { ids: [ids[i]!] });
    }
  }
};

/** @throws DomainError 422 `grouping.<what>` with the ids it is about, before any work */
export const validateDiversity = (problem: DiversityProblem): void => {
  const { ids, groups } = problem;
  const person = twice(ids);
  if (person !== undefined) refuse('duplicate_person', { ids: [person] });
  const group = twice(groups.map((g) => g.key));
  if (group !== undefined) refuse('duplicate_group', { ids: [group] });
  const whole = (n: number): boolean => Number.isSafeInteger(n) && n >= 0;
  for (const { key, min, max } of groups) {
    if (!whole(min) || !whole(max)) refuse('size_not_a_number', { ids: [key], min, max });
    if (min > max) refuse('min_above_max', { ids: [key], min, max });
  }
  const fewest = groups.reduce((sum, g) => sum + g.min, 0);
  const most = groups.reduce((sum, g) => sum + g.max, 0);
  if (ids.length < fewest || ids.length > most) {
    refuse('persons_outside_sizes', { persons: ids.length, fewest, most });
  }
  checkDistances(problem);
};

import { compileFeatures, valuesOf } from '../features.js';
import type { GroupingPerson, GroupingProblem } from '../problem.js';
import { agree } from './seated.js';

/** Tells the value of an attribute as the engine reads it: a list of category numbers. */
export const reader = (problem: GroupingProblem) => {
  const features = new Map(
    compileFeatures(problem, problem.persons).map((f) => [f.attribute, f] as const),
  );
  const read = (who: GroupingPerson, attribute: string): readonly number[] =>
    features.get(attribute)!.categoriesOf(who.attributes[attribute]);
  const meanLength = (attribute: string): number => features.get(attribute)!.meanLength;
  return { read, meanLength };
};

export type Reader = ReturnType<typeof reader>;

/** The persons that a group is drawn from: all who agree with it on what it must agree on. */
export const wholeOf = (problem: GroupingProblem, members: readonly GroupingPerson[]) => {
  const { sameWithin = [], together = [] } = problem;
  const strict = (who: GroupingPerson): boolean =>
    sameWithin.every((attribute) => {
      const all = [...members, who].map((m) => m.attributes);
      const isKnown = members.some((m) => valuesOf(m.attributes[attribute]).length > 0);
      return agree(all, attribute) && (isKnown || valuesOf(who.attributes[attribute]).length === 0);
    });
  const blockOf = (id: string): string[] =>
    together.find((block) => block.includes(id))?.slice() ?? [id];
  const byId = new Map(problem.persons.map((p) => [p.id, p]));
  return problem.persons.filter((p) => blockOf(p.id).every((id) => strict(byId.get(id)!)));
};

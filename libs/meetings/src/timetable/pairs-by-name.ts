import { pairNames } from '#groups';
import { LOCALES } from '#kernel';
import type { Tx } from '#platform';
import { folded } from './read-cells.js';

/** The pairs of a round that are there, by what the reader knows each as, folded; not what several are called. */
export const pairsByName = async (tx: Tx, roundId: string): Promise<Map<string, string>> => {
  const pairs = await tx.query<{ id: string; names: string[] }>(
    `select g.id, ${pairNames('$3')} as names
     from groups g
     join rounds r on r.institution_id = g.institution_id and r.id = g.round_id
     where g.institution_id = $1 and g.round_id = $2 and g.closed_at is null`,
    [tx.institutionId, roundId, tx.actor.personId],
  );
  const called = pairs.flatMap(({ id, names }) => namesOf(names).map((name) => ({ id, name })));
  const byName = Map.groupBy(called, ({ name }) => name);
  return new Map(
    [...byName].flatMap(([name, [one, ...others]]) =>
      one && name !== '' && others.length === 0 ? [[name, one.id]] : [],
    ),
  );
};

const LISTS = LOCALES.map((locale) => new Intl.ListFormat(locale));

/** `Kari Stab og Cia Tre`, as each language has it. */
const namesOf = (names: readonly string[]): string[] => [
  ...new Set(LISTS.map((list) => folded(list.format(names)))),
];

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
     where g.institution_id = $1 and g.round_id = $2 and g.closed_at is null
       and r.settings ->> 'format' = 'pairs'`,
    [tx.institutionId, roundId, tx.actor.personId],
  );
  const called = pairs.flatMap(({ id, names }) =>
    [...namesOf(names)].map((name) => ({ id, name })),
  );
  const isAlone = ({ id, name }: (typeof called)[number]): boolean =>
    name !== '' && called.every((other) => other.name !== name || other.id === id);
  return new Map(called.filter(isAlone).map(({ id, name }) => [name, id]));
};

/** `Kari Stab og Cia Tre`, as each language has it. */
const namesOf = (names: readonly string[]): Set<string> =>
  new Set(LOCALES.map((locale) => folded(new Intl.ListFormat(locale).format(names))));

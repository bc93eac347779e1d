import type { Unplaced } from './proposal.js';
import { mayJoin } from './rules.js';
import type { Tables } from './tables.js';

const reasonOf = (tables: Tables, block: number): Unplaced['reasons'][number] => {
  const { model, groups } = tables;
  const { sameWithin = [], size } = model.problem;
  const { members, clash, apart } = model.blocks[block]!;
  const ids = (blocks: readonly number[]): string[] =>
    blocks.flatMap((b) => model.blocks[b]!.members).map((p) => model.persons[p]!.id);
  if (clash !== null) {
    const attribute = sameWithin[clash]!;
    return { code: 'unplaced.block_cannot_agree', attribute, ids: ids([block]) };
  }
  if (members.length > size.max) {
    const numbers = { block: members.length, max: size.max };
    return { code: 'unplaced.block_too_large', numbers, ids: ids([block]) };
  }
  const T = model.strata.length;
  const home = groups.flatMap((g, i) =>
    !g.closed && model.blockFits[block * T + g.stratum] === 1 ? [i] : [],
  );
  const withRoom = home.filter((g) => tables.size[g]! + members.length <= size.max);
  if (withRoom.length === 0) {
    const fits = (b: number): boolean =>
      home.some((g) => model.blockFits[b * T + groups[g]!.stratum] === 1);
    const persons = ids(model.blocks.flatMap((_, b) => (fits(b) ? [b] : []))).length;
    return { code: 'unplaced.no_seat', numbers: { seats: home.length * size.max, persons } };
  }
  const foes = apart.filter((b) => withRoom.includes(tables.groupOf[b]!));
  if (foes.length > 0 && withRoom.every((g) => !mayJoin(tables, block, g))) {
    return { code: 'unplaced.apart_everywhere', ids: ids(foes) };
  }
  return { code: 'unplaced.not_found' };
};

/** Why each person without a group has none. */
export const unplacedReasons = (tables: Tables): Unplaced[] =>
  [...tables.members[tables.pool]!]
    .sort((a, b) => a - b)
    .flatMap((block) => {
      const reasons = [reasonOf(tables, block)];
      return tables.model.blocks[block]!.members.map((p) => ({
        personId: tables.model.persons[p]!.id,
        reasons,
      }));
    });

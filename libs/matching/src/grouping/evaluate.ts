import { draftTables } from './draft-tables.js';
import type { GroupingProblem } from './problem.js';
import type { GroupDraft, GroupingValue } from './proposal.js';
import { valueOfAll } from './value.js';

/**
 * The value of groups as they stand; persons in none of them count as unplaced.
 *
 * @throws DomainError 422 for a contradictory problem, or groups that name unknown persons
 */
export const evaluate = (problem: GroupingProblem, groups: readonly GroupDraft[]): GroupingValue =>
  valueOfAll(draftTables(problem, groups).tables);

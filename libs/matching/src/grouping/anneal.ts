import { cooled } from './acceptance.js';
import { coolingOf } from './cooling.js';
import { gentle, strict } from './penalties.js';
import type { FormGroupsOptions } from './proposal.js';
import type { Random } from './random.js';
import { Search, spread } from './search.js';
import { restore, snapshot, type Snapshot } from './snapshot.js';
import type { Tables } from './tables.js';
import { valueOfAll } from './value.js';

/** Random changes from which the temperatures are read. */
const SAMPLES = 2000;
/** Between two looks at the signal. */
const STRIDE = 512;
/** The share of the budget that cools; the rest only descends. */
const COOLING = 0.85;
export const isStopped = ({ signal }: FormGroupsOptions): boolean =>
  typeof signal === 'function' ? signal() : signal?.aborted === true;

interface Annealed {
  readonly movesUsed: number;
  readonly cancelled: boolean;
  /** The best that was found, by strict penalties unless it was cancelled; null: nothing may move. */
  readonly found: Snapshot | null;
}

/** Cools from hot to cold within the budget; leaves the best grouping found in the tables. */
const anneal = (
  tables: Tables,
  random: Random,
  moves: number,
  options: FormGroupsOptions,
): Annealed => {
  const { model } = tables;
  const { hot, cold, alone } = coolingOf(moves, model.persons.length);
  tables.penalties = gentle(model, alone);
  const search = new Search(tables, random);
  if (!search.canMove) return { movesUsed: 0, cancelled: false, found: null };

  let best = snapshot(tables, search.energy);
  const keepBest = (): void => {
    if (search.energy < best.energy) best = snapshot(tables, search.energy);
  };
  let movesUsed = Math.min(SAMPLES, Math.floor(moves / 10));
  const sigma = spread(search, movesUsed);
  keepBest();
  const cooling = Math.floor(moves * COOLING);
  const report = Math.max(STRIDE, Math.floor(moves / 200 / STRIDE) * STRIDE);
  let strictly = false;
  let cancelled = isStopped(options);
  while (movesUsed < moves && !cancelled) {
    if (!strictly && movesUsed >= cooling) {
      // From here the levels of the objective are kept apart, and only gains are taken.
      if (search.energy > best.energy) restore(tables, best);
      tables.penalties = strict(model);
      search.refresh();
      best = snapshot(tables, search.energy);
      strictly = true;
    }
    const temperature = strictly ? 0 : cooled(hot * sigma, cold * sigma, movesUsed / cooling);
    const until = Math.min(movesUsed + STRIDE, strictly ? moves : cooling);
    for (; movesUsed < until; movesUsed++) search.step(temperature);
    keepBest();
    if (movesUsed % report < STRIDE && options.onProgress) {
      const { onlyOnes, points } = valueOfAll(tables);
      options.onProgress({ movesDone: movesUsed, moves, onlyOnes, points });
    }
    cancelled = isStopped(options);
  }
  restore(tables, best);
  tables.penalties = strict(model);
  return { movesUsed, cancelled, found: best };
};

/**
 * Searches once, and once more where that leaves somebody the only one of a kind who need not be;
 * the better of the two counts.
 *
 * @param budget.moves tried changes for each search
 * @param budget.unavoidable how many are the only one of a kind in any grouping
 */
export const improve = (
  tables: Tables,
  random: Random,
  { moves, unavoidable }: { moves: number; unavoidable: number },
  options: FormGroupsOptions,
): Omit<Annealed, 'found'> => {
  const { movesUsed, cancelled, found } = anneal(tables, random, moves, options);
  const isDone = !found || valueOfAll(tables).onlyOnes <= unavoidable;
  if (cancelled || isDone) return { movesUsed, cancelled };
  const second = anneal(tables, random, moves, {
    ...options,
    onProgress: (step) =>
      options.onProgress?.({ ...step, movesDone: moves + step.movesDone, moves: 2 * moves }),
  });
  if (second.cancelled || second.found!.energy >= found.energy) restore(tables, found);
  return { movesUsed: movesUsed + second.movesUsed, cancelled: second.cancelled };
};

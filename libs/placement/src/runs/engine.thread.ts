import { parentPort, workerData } from 'node:worker_threads';
import { DomainError } from '#kernel';
import { formGroups } from '#matching';
import { assignInModes } from '../pairs/assign-in-modes.js';
import type { EngineMessage, EngineOrder } from './engine-messages.js';

const { work, stop } = workerData as EngineOrder;
const told = new Int32Array(stop);
const stopped = (): boolean => Atomics.load(told, 0) !== 0;
const tell = (message: EngineMessage): void => parentPort?.postMessage(message);
const onProgress = (progress: number): void => tell({ progress });

try {
  const proposal =
    work.kind === 'pairs'
      ? assignInModes(work.problem, { onProgress, stopped })
      : formGroups(work.problem, {
          seed: work.seed,
          onProgress: ({ movesDone, moves }) => onProgress(movesDone / moves),
          signal: stopped,
        });
  tell({ proposal });
} catch (error) {
  if (!(error instanceof DomainError)) throw error;
  tell({ refusal: error.code });
}

import { parentPort, workerData } from 'node:worker_threads';
import { DomainError } from '#kernel';
import { formGroups } from '#matching';
import type { EngineMessage, EngineOrder } from './engine-messages.js';

const { problem, seed, stop } = workerData as EngineOrder;
const stopped = new Int32Array(stop);
const tell = (message: EngineMessage): void => parentPort?.postMessage(message);

try {
  const proposal = formGroups(problem, {
    seed,
    onProgress: ({ movesDone, moves }) => tell({ progress: movesDone / moves }),
    signal: () => Atomics.load(stopped, 0) !== 0,
  });
  tell({ proposal });
} catch (error) {
  if (!(error instanceof DomainError)) throw error;
  tell({ refusal: error.code });
}

import { Worker } from 'node:worker_threads';
import { invalid } from '#kernel';
import type { AssignmentProblem, GroupProposal, GroupingProblem } from '#matching';
import { Injectable } from '@nestjs/common';
import type { PairsFound } from '../pairs/assign-in-modes.js';
import type { EngineMessage, EngineOrder, EngineProblem } from './engine-messages.js';

/** The thread ended without an answer: it crashed, or ran out of memory. */
export class EngineCrashed extends Error {}

/** A run that is being worked on. */
export interface EngineWork<P> {
  /** @throws EngineCrashed; DomainError `grouping.…`, `assignment.…` for what contradicts itself */
  readonly proposal: Promise<P>;
  /** From 0 to 1. */
  readonly progress: () => number;
  /** Ends it soon, with the best so far as its answer. */
  readonly stop: () => void;
}

/**
 * The thread's compiled file: a thread is started by Node itself, which knows the project's
 * compiled imports only. From the sources, as tests run them, it is the build's copy.
 */
export const engineEntry = (here: string): URL =>
  here.endsWith('.ts')
    ? new URL('../../../../dist/libs/placement/src/runs/engine.thread.js', here)
    : new URL('./engine.thread.js', here);

/** Forms groups, or assigns pairs, in a thread of its own, so that the process goes on answering meanwhile. */
@Injectable()
export class Engine {
  /** Where the thread's code is. */
  entry = engineEntry(import.meta.url);

  formGroups(problem: GroupingProblem, seed: number): EngineWork<GroupProposal> {
    return this.start({ kind: 'groups', problem, seed });
  }

  /** In each of the modes. */
  assignPairs(problem: AssignmentProblem): EngineWork<readonly PairsFound[]> {
    return this.start({ kind: 'pairs', problem });
  }

  private start<P>(work: EngineProblem): EngineWork<P> {
    const stop = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
    const workerData: EngineOrder = { work, stop };
    let progress = 0;
    const proposal = new Promise<P>((resolve, reject) => {
      const worker = new Worker(this.entry, { workerData });
      worker.on('message', (message: EngineMessage) => {
        if ('progress' in message) ({ progress } = message);
        else if ('proposal' in message) resolve(message.proposal as P);
        else reject(invalid(message.refusal));
      });
      worker.on('error', (error) => reject(new EngineCrashed(String(error))));
      worker.on('exit', (status) => reject(new EngineCrashed(`ended with ${status}`)));
    });
    return {
      proposal,
      progress: () => progress,
      stop: () => void Atomics.store(new Int32Array(stop), 0, 1),
    };
  }
}

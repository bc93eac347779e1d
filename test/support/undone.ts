import type { TestKull } from './kull.js';

/**
 * From now on every transaction does all of its work, with the checks that wait for a commit, and is
 * then undone: so that each request of a test finds the same, whatever others were allowed to do.
 */
export const undoEverything = (kull: TestKull): void => {
  const dataSource = kull.db['dataSource'];
  const createRunner = dataSource.createQueryRunner.bind(dataSource);
  dataSource.createQueryRunner = (mode) => {
    const runner = createRunner(mode);
    runner.commitTransaction = async () => {
      await runner.query('set constraints all immediate');
      await runner.rollbackTransaction();
    };
    return runner;
  };
};

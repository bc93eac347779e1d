import { certifyDiversity, diversify } from '../../src/index.js';
import { hasBenchmarks, mdgpLib } from '../benchmarks.js';

describe('MDGPLIB', () => {
  const known = hasBenchmarks ? it : it.skip;
  known.each([
    ['Geo_n010_ss_01', 3660.67],
    ['Geo_n010_ds_01', 3864.69],
    ['RanInt_n010_ss_01', 1292],
    ['RanInt_n010_ds_01', 1325],
    ['RanReal_n010_ss_01', 1427.85],
    ['RanReal_n010_ds_01', 1437.81],
    ['Geo_n012_ss_01', 716.46],
    ['Geo_n012_ds_01', 807.68],
    ['RanInt_n012_ss_01', 985],
    ['RanInt_n012_ds_01', 1059],
    ['RanReal_n012_ss_01', 956.43],
    ['RanReal_n012_ds_01', 1050.35],
  ])('%s reaches its proven optimum, %d', (name, optimum) => {
    const problem = mdgpLib(name);
    const proposal = diversify(problem);
    expect(certifyDiversity(problem, proposal).holds).toBe(true);
    // The optima are published with two decimals, and no grouping can have more.
    expect(Math.abs(proposal.within - optimum)).toBeLessThan(0.01);
  });
});

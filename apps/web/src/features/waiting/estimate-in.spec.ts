import { estimateIn } from './estimate-in';

describe('a range of days in words', () => {
  it('is in days when it is soon, and else in weeks that hold it', () => {
    expect(estimateIn({ from: 3, to: 6 })).toEqual({ unit: 'days', from: 3, to: 6 });
    expect(estimateIn({ from: 3, to: 15 })).toEqual({ unit: 'weeks', from: 1, to: 3 });
    expect(estimateIn({ from: 21, to: 42 })).toEqual({ unit: 'weeks', from: 3, to: 6 });
  });
});

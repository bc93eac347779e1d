import { correctedBy } from './corrected-by.js';

const blank = { slots: null, languages: null, interests: null };

describe('what a roster file may no longer change', () => {
  it('is what the person said, and what the person cleared', () => {
    const before = { ...blank, languages: ['nb'], correctedFields: ['experience'] };
    expect(correctedBy(before, { ...blank, slots: [210] })).toEqual([
      'experience',
      'languages',
      'slots',
    ]);
  });

  it('is nothing of what was left blank', () => {
    expect(correctedBy({ ...blank, correctedFields: [] }, blank)).toEqual([]);
  });
});

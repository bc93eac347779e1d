import { currentRound } from './current-round';
import type { RoundSummary } from './schemes';

const round = (state: RoundSummary['state']) => ({ id: state, state }) as RoundSummary;

describe('the round a scheme is in', () => {
  it('is the newest that is under way, also where the next one is being prepared', () => {
    expect(currentRound([round('draft'), round('running'), round('archived')])?.id).toBe('running');
    expect(currentRound([round('open'), round('closing')])?.id).toBe('open');
  });

  it('is the newest of all where none is', () => {
    expect(currentRound([round('draft'), round('archived')])?.id).toBe('draft');
    expect(currentRound([])).toBeUndefined();
  });
});

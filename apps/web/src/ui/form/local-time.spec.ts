import { instantOf, localOf } from './local-time';

const OSLO = 'Europe/Oslo';

describe('a time of the institution', () => {
  it('is two hours ahead of UTC in summer and one in winter', () => {
    expect(instantOf('2026-09-17T14:15', OSLO)).toBe('2026-09-17T12:15:00Z');
    expect(instantOf('2026-11-17T14:15', OSLO)).toBe('2026-11-17T13:15:00Z');
  });

  it('comes back as it was written', () => {
    expect(localOf(instantOf('2026-09-17T14:15', OSLO), OSLO)).toBe('2026-09-17T14:15');
    expect(localOf('2026-09-17T12:15:30.123Z', OSLO)).toBe('2026-09-17T14:15');
  });

  it('is empty while it is being written', () => {
    expect(instantOf('', OSLO)).toBe('');
    expect(instantOf('2026-13', OSLO)).toBe('');
    expect(localOf('', OSLO)).toBe('');
  });
});

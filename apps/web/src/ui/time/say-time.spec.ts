import { sayClock, sayExactly, sayMonths, sayTime } from './say-time';

const now = new Date('2026-09-16T21:30:00Z'); // 23:30 in Oslo, a Wednesday
const nb = { language: 'nb', zone: 'Europe/Oslo' };
const say = (at: string, language = 'nb') => sayTime(new Date(at), now, { ...nb, language });

describe('a time as people say it', () => {
  it('is minutes within the last hour', () => {
    expect(say('2026-09-16T21:18:00Z')).toBe('for 12 minutter siden');
    expect(say('2026-09-16T21:18:00Z', 'en')).toBe('12 minutes ago');
    expect(say('2026-09-16T21:18:00Z', 'nn')).toBe('for 12 minutt sidan');
  });

  it('counts days by the clocks of the institution, not of UTC', () => {
    expect(say('2026-09-16T22:15:00Z')).toBe('i morgen 00:15');
    expect(say('2026-09-16T22:15:00Z', 'nn')).toBe('i morgon 00:15');
    expect(say('2026-09-15T12:00:00Z')).toBe('i går 14:00');
    expect(say('2026-09-16T21:45:00Z')).toBe('i dag 23:45');
  });

  it('is a weekday within the coming week', () => {
    expect(say('2026-09-21T12:15:00Z')).toBe('mandag 14:15');
    expect(say('2026-09-21T12:15:00Z', 'nn')).toBe('måndag 14:15');
  });

  it('is a date further off, with the year where it is another', () => {
    expect(say('2026-10-01T12:15:00Z')).toBe('1. okt. 14:15');
    expect(say('2027-01-14T13:15:00Z')).toBe('14. jan. 2027 14:15');
  });

  it('can be said exactly', () => {
    expect(sayClock(new Date('2026-09-17T12:15:00Z'), nb)).toBe('14:15');
    expect(sayExactly(new Date('2026-09-17T12:15:00Z'), nb)).toBe(
      'torsdag 17. september 2026 14:15',
    );
  });

  it('can be a stretch of months, with the year once where it is one', () => {
    const months = (from: string, to: string, language: string) =>
      sayMonths(new Date(from), new Date(to), { ...nb, language });
    expect(months('2026-08-17', '2026-12-18', 'nb')).toBe('aug–des 2026');
    expect(months('2026-08-17', '2027-06-18', 'nn')).toBe('aug 2026–jun 2027');
    expect(months('2026-08-17', '2027-06-18', 'en')).toBe('Aug 2026–Jun 2027');
  });
});

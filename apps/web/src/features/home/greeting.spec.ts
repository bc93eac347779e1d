import { greetingAt, hourIn } from './greeting';

describe('the greeting', () => {
  it.each([
    [4, 'evening'],
    [5, 'morning'],
    [10, 'morning'],
    [11, 'day'],
    [17, 'day'],
    [18, 'evening'],
    [0, 'evening'],
  ])('at %i is for the %s', (hour, greeting) => {
    expect(greetingAt(hour)).toBe(greeting);
  });

  it('goes by the clocks of the institution', () => {
    expect(hourIn('Europe/Oslo', new Date('2026-11-24T23:30:00Z'))).toBe(0);
    expect(hourIn('Europe/Oslo', new Date('2026-07-01T07:30:00Z'))).toBe(9);
  });
});

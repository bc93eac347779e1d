import { changedHours, hoursFaults, inOrder } from './hours.js';

const hours = (weekday: number, startsAt: string, endsAt: string) => ({
  ...{ weekday, startsAt, endsAt, place: 'B2' },
});
const faults = (...all: ReturnType<typeof hours>[]) =>
  hoursFaults(all, '/hours').map(({ pointer, code }) => [pointer, code]);

describe('the hours of drop-in', () => {
  it('end after they begin', () => {
    expect(faults(hours(1, '12:00', '12:00'))).toEqual([['/hours/0/endsAt', 'field.ends_before']]);
    expect(faults(hours(1, '09:00', '10:00'))).toEqual([]);
  });

  it('do not overlap, but may follow each other and be at one time on two days', () => {
    expect(faults(hours(1, '09:00', '11:00'), hours(1, '10:00', '12:00'))).toEqual([
      ['/hours/1/startsAt', 'field.overlaps'],
    ]);
    expect(faults(hours(1, '09:00', '11:00'), hours(1, '11:00', '12:00'))).toEqual([]);
    expect(faults(hours(1, '09:00', '11:00'), hours(2, '09:00', '11:00'))).toEqual([]);
  });

  it('are told from Monday on', () => {
    const [a, b, c] = [
      hours(2, '09:00', '10:00'),
      hours(1, '12:00', '13:00'),
      hours(1, '08:00', '09:00'),
    ];
    expect(inOrder([a, b, c])).toEqual([c, b, a]);
  });

  it('keep since when they hold, and until when they held', () => {
    const [first, second, third] = ['08:00', '10:00', '12:00'].map((at) => hours(1, at, '14:00'));
    const [then, later] = ['2026-09-01T08:00:00.000Z', '2026-10-01T08:00:00.000Z'];
    const one = changedHours({ hours: [], earlier: [] }, [first!, second!], new Date(then));
    expect(one).toEqual({
      hours: [
        { ...first, since: then },
        { ...second, since: then },
      ],
      earlier: [],
    });
    expect(changedHours(one, [second!, third!], new Date(later))).toEqual({
      hours: [
        { ...second, since: then },
        { ...third, since: later },
      ],
      earlier: [{ ...first, since: then, until: later }],
    });
  });
});

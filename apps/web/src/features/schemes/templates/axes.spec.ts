import { isAskedFor, partsOf, runsOf, type Asked, type SchemeSettings } from './axes';

const settings = (
  kinds: SchemeSettings['mentors'][number]['kind'][],
  semesters: number[],
  format: SchemeSettings['format'],
) => ({
  mentors: kinds.map((kind) => ({ kind }) as SchemeSettings['mentors'][number]),
  semesters,
  format,
});
const any: Asked = { who: [], when: [], forWhom: [] };

describe('the three axes of a scheme', () => {
  it('put it in every part of the degree that it touches', () => {
    expect(partsOf([1, 2])).toEqual(['first']);
    expect(partsOf([2, 3, 4])).toEqual(['first', 'middle']);
    expect(partsOf([1, 2, 7, 8])).toEqual(['first', 'late']);
    expect(partsOf([])).toEqual(['first', 'middle', 'late']);
  });

  it('find it by any of what is asked for on one axis, and by all axes together', () => {
    const mixed = settings(['student', 'staff'], [1], 'groups');
    expect(isAskedFor(any, mixed)).toBe(true);
    expect(isAskedFor({ ...any, who: ['staff', 'alumni'] }, mixed)).toBe(true);
    expect(isAskedFor({ ...any, who: ['alumni'] }, mixed)).toBe(false);
    expect(isAskedFor({ ...any, who: ['staff'], when: ['late'] }, mixed)).toBe(false);
    expect(isAskedFor({ ...any, forWhom: ['pairs'] }, mixed)).toBe(false);
  });

  it('say semesters by runs, in order, with the gaps', () => {
    expect(runsOf([12, 11, 1, 2, 3])).toEqual([
      [1, 3],
      [11, 12],
    ]);
    expect(runsOf([8])).toEqual([[8, 8]]);
    expect(runsOf([])).toEqual([]);
  });
});

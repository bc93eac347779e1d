import { allOrNone, HOURS, moved, toggled } from './availability';

describe('the hours one can', () => {
  it('are kept in order', () => {
    expect(toggled([110, 310], 209)).toEqual([110, 209, 310]);
    expect(toggled([110, 209, 310], 209)).toEqual([110, 310]);
  });

  it('are chosen a whole day at a time, and taken away again', () => {
    const monday = allOrNone([110, 210], 1);
    expect(monday).toHaveLength(HOURS.length + 1);
    expect(allOrNone(monday, 1)).toEqual([210]);
  });

  it('keep what lies outside the grid', () => {
    expect(allOrNone([120, 610], 1)).toEqual(expect.arrayContaining([120, 610]));
  });

  it('are walked with the arrows, not past the edges', () => {
    expect(moved(210, 'ArrowRight')).toBe(310);
    expect(moved(210, 'ArrowUp')).toBe(209);
    expect(moved(108, 'ArrowLeft')).toBe(108);
    expect(moved(517, 'ArrowDown')).toBe(517);
    expect(moved(210, 'Tab')).toBeNull();
  });
});

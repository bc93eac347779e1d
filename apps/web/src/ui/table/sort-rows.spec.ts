import { sortRows } from './sort-rows';

const nb = new Intl.Collator('nb', { numeric: true });
const sort = (rows: (string | number | null)[], descending = false) =>
  sortRows(rows, (row) => row, descending, nb);

describe('sorted rows', () => {
  it('follow the Norwegian alphabet, and count numbers in names', () => {
    expect(sort(['Åse', 'Øyvind', 'Ærlend', 'Anne'])).toEqual(['Anne', 'Ærlend', 'Øyvind', 'Åse']);
    expect(sort(['Gruppe 12', 'Gruppe 2'])).toEqual(['Gruppe 2', 'Gruppe 12']);
  });

  it('have the blank ones last, whichever way they are sorted', () => {
    expect(sort([null, 2, 10])).toEqual([2, 10, null]);
    expect(sort([null, 2, 10], true)).toEqual([10, 2, null]);
  });
});

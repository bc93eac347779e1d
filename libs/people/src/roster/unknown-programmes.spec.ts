import { guessColumns } from './columns.js';
import { mapColumns } from './mapping.js';
import { readTable } from './table.js';
import { isLikelyProgramme, unknownProgrammes } from './unknown-programmes.js';

const found = (lines: readonly string[], known: readonly string[] = []) => {
  const table = readTable(lines.join('\n'));
  const names = new Map(known.map((code) => [code, code]));
  return unknownProgrammes(table, mapColumns(guessColumns(table)), names);
};

describe('programmes that a file names and the institution lacks', () => {
  it('are counted by code, and called what the first row with a name calls them', () => {
    const lines = [
      'studentnr;navn;programkode;programnavn',
      '1;Kari Moen;bfys;',
      '2;Ola Lie;BFYS;Fysikk',
      '3;Åse Ås;BMAT;Matematikk',
      '4;Bo Bø;UKJENT99;Fysikk',
      '5;Siv Sæ;;',
    ];
    const programmes = found(lines, ['BMAT']);
    expect(programmes).toEqual([
      { code: 'BFYS', name: 'Fysikk', rows: 2 },
      { code: 'UKJENT99', name: 'Fysikk', rows: 1 },
    ]);
    expect(programmes.map(isLikelyProgramme)).toEqual([true, false]);
  });

  it('are none where no column holds codes, nor where a cell holds a national identity number', () => {
    expect(found(['studentnr;navn', '1;Kari Moen'])).toEqual([]);
    const id = '01010750160';
    const lines = ['studentnr;navn;programkode', `1;Kari Moen;${id}`, `2;Ola Lie;${id}`];
    expect(JSON.stringify(found(lines))).not.toContain(id);
  });
});

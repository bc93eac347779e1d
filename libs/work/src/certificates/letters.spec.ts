import { fontFile, runsOf } from './letters.js';

describe('runsOf', () => {
  it('leaves Norwegian as it is', () => {
    expect(runsOf('Åse Bjørn – é')).toEqual([{ part: 'latin', text: 'Åse Bjørn – é' }]);
  });

  it('parts names by the letters that Latin has not', () => {
    expect(runsOf('Áile Sáčča')).toEqual([
      { part: 'latin', text: 'Áile Sá' },
      { part: 'latin-ext', text: 'čč' },
      { part: 'latin', text: 'a' },
    ]);
    expect(runsOf('Nguyễn').map(({ part }) => part)).toEqual(['latin', 'vietnamese', 'latin']);
    expect(runsOf('Ольга')).toEqual([{ part: 'cyrillic', text: 'Ольга' }]);
    expect(runsOf('Γη')).toEqual([{ part: 'greek', text: 'Γη' }]);
  });

  it('takes a letter and its accent as one', () => {
    expect(runsOf('c\u030C')).toEqual([{ part: 'latin-ext', text: 'č' }]);
  });

  it('leaves what no part has with Latin, and loses nothing', () => {
    expect(runsOf('名 A')).toEqual([{ part: 'latin', text: '名 A' }]);
    expect(runsOf('')).toEqual([]);
  });

  it('has a file for each part', () => {
    for (const weight of [400, 600] as const)
      for (const { part } of runsOf('ačễяγ'))
        expect(fontFile(part, weight).length).toBeGreaterThan(0);
  });
});

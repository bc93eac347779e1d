import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The parts that Inter comes in, those that names are most likely written with first. */
const PARTS = ['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic'] as const;
type Part = (typeof PARTS)[number];

const ranges = (text: string): (readonly [number, number])[] =>
  text.split(',').map((range) => {
    const [first = '', last = first] = range.slice(2).split('-');
    return [parseInt(first, 16), parseInt(last, 16)];
  });

const LETTERS = new Map(
  Object.entries(require('@fontsource/inter/unicode.json') as Record<string, string>).map(
    ([part, text]) => [part, ranges(text)],
  ),
);

const partOf = (letter: string): Part => {
  const code = letter.codePointAt(0)!;
  const has = (part: Part) =>
    LETTERS.get(part)?.some(([first, last]) => first <= code && code <= last);
  return PARTS.find(has) ?? 'latin';
};

export interface Run {
  readonly part: Part;
  readonly text: string;
}

/**
 * A text by the parts of the font that have its letters: `Áile Sáčča` is Latin but for its `čč`. A
 * letter that none of them has stays where it is, and is drawn as an empty box.
 */
export const runsOf = (text: string): Run[] => {
  const runs: Run[] = [];
  for (const letter of text.normalize('NFC')) {
    const part = partOf(letter);
    const last = runs.at(-1);
    if (last?.part === part) runs[runs.length - 1] = { part, text: last.text + letter };
    else runs.push({ part, text: letter });
  }
  return runs;
};

/** The part of the font at the weight, as it is embedded in a file. */
export const fontFile = (part: Part, weight: 400 | 600): Buffer =>
  readFileSync(require.resolve(`@fontsource/inter/files/inter-${part}-${weight}-normal.woff`));

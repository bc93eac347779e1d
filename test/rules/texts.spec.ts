import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';

const WEB = join(import.meta.dirname, '../../apps/web/src');
const LANGUAGES = ['nb', 'nn', 'en'] as const;
/** Sentences for the API's codes: the code comes with the answer, so no source names the key. */
const BY_CODE = /^problem\./;

type Leaves = ReadonlyMap<string, string>;

const leavesOf = (tree: object, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? leavesOf(value, `${path}${key}.`)
      : [[`${path}${key}`, String(value)] as [string, string]],
  );

const read = (folder: string, language: string): Leaves =>
  new Map(leavesOf(JSON.parse(readFileSync(join(folder, `${language}.json`), 'utf8')) as object));

/** `src/app` holds the namespace `app`, `src/features/groups` the namespace `groups`. */
const folders = globSync([`${WEB}/app/nb.json`, `${WEB}/features/*/nb.json`]).map(dirname);
const texts = folders.map((folder) => ({
  namespace: basename(folder),
  languages: LANGUAGES.map((language) => ({ language, leaves: read(folder, language) })),
}));
const namespaces = texts.map(({ namespace }) => namespace);

/** The `{{names}}` in a text, as one comparable string. */
const variables = (text: string): string =>
  [...text.matchAll(/\{\{\s*(\w+)/g)]
    .map(([, name]) => name!)
    .sort()
    .join();
const stem = (key: string): string => key.replace(/_(zero|one|other)$/, '').replace(/_pairs$/, '');

const sources = globSync(`${WEB}/**/*.{ts,tsx}`)
  .filter((file) => !/\.(spec|d)\.ts$/.test(file))
  .map((file) => ({ file: relative(WEB, file), code: readFileSync(file, 'utf8') }));

const KEY = new RegExp(`['"\`]((?:${namespaces.join('|')}):[\\w.]+)(?=(['"\`]|\\$\\{))`, 'g');
const named = sources.flatMap(({ file, code }) =>
  [...code.matchAll(KEY)].map(([, key, end]) => ({ file, key: key!, isPrefix: end === '${' })),
);
const keysOf = ({ namespace, languages }: (typeof texts)[number]): string[] =>
  [...languages[0]!.leaves.keys()].map((key) => `${namespace}:${stem(key)}`);
const known = new Set(texts.flatMap(keysOf));

describe('the texts', () => {
  it('are found, and so are the places that use them', () => {
    expect(namespaces).toContain('app');
    expect(named.length).toBeGreaterThan(20);
  });

  it.each(texts)('of $namespace have the same keys in every language', ({ languages }) => {
    const [first, ...others] = languages.map(({ leaves }) => [...leaves.keys()].sort());
    for (const other of others) expect(other).toEqual(first);
  });

  it.each(texts)('of $namespace take the same values in every language', ({ languages }) => {
    const [first, ...others] = languages;
    const differing = [...first!.leaves].flatMap(([key, text]) =>
      others
        .filter(({ leaves }) => variables(leaves.get(key) ?? '') !== variables(text))
        .map(({ language }) => `${key} (${language})`),
    );
    expect(differing).toEqual([]);
  });

  it.each(texts)('of $namespace are all written', ({ languages }) => {
    const empty = languages.flatMap(({ language, leaves }) =>
      [...leaves].filter(([, text]) => text.trim() === '').map(([key]) => `${key} (${language})`),
    );
    expect(empty).toEqual([]);
  });

  it('exist for every key that the code names', () => {
    const missing = named.filter(({ key, isPrefix }) =>
      isPrefix ? ![...known].some((text) => text.startsWith(key)) : !known.has(key),
    );
    expect(missing).toEqual([]);
  });

  it('are all used', () => {
    const whole = new Set(named.filter(({ isPrefix }) => !isPrefix).map(({ key }) => key));
    const prefixes = named.filter(({ isPrefix }) => isPrefix).map(({ key }) => key);
    const unused = [...known].filter(
      (key) =>
        !BY_CODE.test(key.slice(key.indexOf(':') + 1)) &&
        !whole.has(key) &&
        !prefixes.some((prefix) => key.startsWith(prefix)),
    );
    expect(unused).toEqual([]);
  });
});

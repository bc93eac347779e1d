import type app from '../nb.json';

/**
 * The language files by namespace. A feature adds its own in `texts.d.ts` beside them, and so the
 * compiler knows every key.
 */
export interface Texts {
  app: typeof app;
}

type Stem<K extends string> = Bare<K extends `${infer S}_${'zero' | 'one' | 'other'}` ? S : K>;
type Bare<K extends string> = K extends `${infer S}_pairs` ? S : K;
type Keys<T, Prefix extends string> = {
  [K in keyof T & string]: T[K] extends string
    ? `${Prefix}${Stem<K>}`
    : Keys<T[K], `${Prefix}${K}.`>;
}[keyof T & string];

/** `namespace:key`; plurals (`key_one`, `key_other`) and what is said of pairs (`key_pairs`) by their stem. */
export type TextKey = { [N in keyof Texts]: Keys<Texts[N], `${N}:`> }[keyof Texts];

/** Values for the `{{names}}` in a text; `count` also chooses the plural, and `context` a variant. */
export type TextValues = Readonly<Record<string, string | number>>;
export type Translate = (key: TextKey, values?: TextValues) => string;

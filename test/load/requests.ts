import fc from 'fast-check';
import { OPERATIONS, resolved, type Operation, type Schema } from '../support/operations.js';

/** Whose id stands in the path. */
export const OWNERS = ['own', 'otherInstitution', 'nobody', 'malformed'] as const;
export type Owner = (typeof OWNERS)[number];

/** One request, before it is known which ids and cookies there are. */
export interface Planned {
  readonly operation: Operation;
  readonly owner: Owner;
  /** Of who may ask: taken modulo. */
  readonly asker: number;
  readonly malformedId: string;
  readonly query: readonly (readonly [string, string])[];
  readonly headers: Readonly<Record<string, string>>;
  readonly body:
    { readonly json: unknown } | { readonly raw: string; readonly type: string } | null;
}

const HOSTILE_TEXTS = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\udfff\ud800',
  '𝕶𝖚𝖑𝖑 ‮gnirts‬ 👩‍👩‍👧‍👦',
  'é'.normalize('NFD').repeat(500),
  "'; drop table persons; --",
  '<script>alert(1)</script>',
  '{{constructor.constructor("x")()}}',
  '../../../../etc/passwd',
  '%00%0a%0d',
  '__proto__',
  'constructor',
  '=cmd|calc',
  '9999-99-99',
  '2026-02-30',
  '25:99',
  '0000-00-00T00:00:00Z',
  '+275760-09-13T00:00:01.000Z',
  'x'.repeat(10_000),
  '🎓'.repeat(5_000),
];
const HOSTILE_NUMBERS = [-1, 0, 0.5, 2 ** 31, 2 ** 53, -(2 ** 63), 1e308, 1e-308];

const ANY_ID = '01900000-0000-7000-8000-000000000000';
const plausibleText = (name: string): fc.Arbitrary<string> => {
  if (name === 'date' || name.endsWith('On'))
    return fc.constantFrom('2026-09-01', '2026-12-31', '2027-02-28');
  if (name === 'time') return fc.constantFrom('08:15', '12:15', '23:59');
  if (name === 'cohort') return fc.constant('2026-HØST');
  if (/^(?:a|b|.*Ids?)$/.test(name)) return fc.constant(ANY_ID);
  return fc.string({ unit: 'binary', maxLength: 60 });
};

const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...HOSTILE_TEXTS),
  fc.string({ unit: 'binary', maxLength: 300 }),
);

const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  hostileText,
  fc.constantFrom(...HOSTILE_NUMBERS, null, true, [], {}),
  fc.jsonValue({ maxDepth: 4 }),
  fc.array(hostileText, { maxLength: 30 }),
);

/** Mostly what the schema asks for, here and there what it does not. */
const valueFor = (given: Schema, name = '', depth = 0): fc.Arbitrary<unknown> => {
  const schema = resolved(given);
  const wrong = { arbitrary: hostileValue, weight: 1 };
  const right = (arbitrary: fc.Arbitrary<unknown>) => fc.oneof({ arbitrary, weight: 9 }, wrong);
  if (depth > 5) return hostileValue;
  if (schema.enum) return right(fc.constantFrom(...schema.enum));
  if (schema.type === 'object' || schema.properties) {
    const properties = schema.properties ?? {};
    const fields = Object.fromEntries(
      Object.entries(properties).map(([key, of]) => [key, valueFor(of, key, depth + 1)]),
    );
    const known = fc.record(fields, { requiredKeys: [...(schema.required ?? [])] });
    const more = fc
      .tuple(known, fc.dictionary(fc.constantFrom('unknown', '__proto__', 'id'), hostileValue))
      .map(([one, other]) => ({ ...one, ...other }));
    return fc.oneof(
      { arbitrary: known, weight: 17 },
      { arbitrary: more, weight: 2 },
      { arbitrary: hostileValue, weight: 1 },
    );
  }
  if (schema.type === 'array')
    return right(
      fc.array(schema.items ? valueFor(schema.items, name, depth + 1) : hostileValue, {
        maxLength: 5,
      }),
    );
  if (schema.type === 'boolean') return right(fc.boolean());
  if (schema.type === 'number' || schema.type === 'integer')
    return right(fc.oneof(fc.integer({ min: -5, max: 5000 }), fc.constantFrom(...HOSTILE_NUMBERS)));
  return right(plausibleText(name));
};

const bodyOf = ({ body, isForm }: Operation): fc.Arbitrary<Planned['body']> => {
  const type = fc.constantFrom(
    ...['application/json', 'text/plain', 'application/xml', 'multipart/form-data; boundary=x'],
    ...['application/json; charset=utf-16', 'application/x-www-form-urlencoded', ''],
  );
  const raw = fc.record({ raw: fc.oneof(hostileText, fc.json({ maxDepth: 3 })), type });
  if (isForm) return raw;
  const nothing = fc.constant(null);
  if (!body) return fc.oneof({ arbitrary: nothing, weight: 9 }, { arbitrary: raw, weight: 1 });
  const json = valueFor(body).map((value) => ({ json: value }));
  return fc.oneof<fc.WeightedArbitrary<Planned['body']>[]>(
    { arbitrary: json, weight: 17 },
    { arbitrary: raw, weight: 2 },
    { arbitrary: nothing, weight: 1 },
  );
};

const queryOf = ({ query }: Operation): fc.Arbitrary<Planned['query']> => {
  const name = fc.oneof(
    fc.constantFrom(...query.map((q) => q.name), 'unknown'),
    fc.string({ maxLength: 5 }),
  );
  const value = fc.oneof(fc.constantFrom(ANY_ID, '1', '2026-09-01', 'a'), hostileText);
  return fc.array(fc.tuple(name, value), { maxLength: query.length > 0 ? 4 : 1 });
};

const headers: fc.Arbitrary<Planned['headers']> = fc
  .record(
    {
      'if-match': fc.constantFrom('"1"', '"2"', '"99999999999999999999"', '*', '', 'W/"1"'),
      'idempotency-key': fc.constantFrom(ANY_ID, 'a', 'x'.repeat(300), '🎓'),
      'accept-language': fc.constantFrom('nn', 'en;q=0.1', '*', 'x'.repeat(2_000)),
      'x-kull': fc.constantFrom('1', ''),
      origin: fc.constantFrom('https://elsewhere.example', 'null', ''),
      'content-encoding': fc.constantFrom('gzip', 'br', 'x'),
      authorization: fc.constantFrom('Bearer x', 'Bearer ', 'Basic eDp5', 'x'.repeat(3_000)),
      cookie: fc.constantFrom('kull_session=x', 'kull_session=', '=;;==', 'x'.repeat(5_000)),
    },
    { requiredKeys: [] },
  )
  .map((all) => Object.fromEntries(Object.entries(all).filter(([, value]) => isSendable(value))));

/** `fetch` itself refuses other characters in a header, before anything is sent. */
const isSendable = (value: string | undefined): boolean => /^[\x20-\x7e]*$/.test(value ?? '\n');

/** At most a few odd headers at a time: many at once are all refused for the same first one. */
const fewHeaders: fc.Arbitrary<Planned['headers']> = fc.oneof(
  { arbitrary: fc.constant({ 'if-match': '"1"' }), weight: 6 },
  { arbitrary: fc.constant({}), weight: 2 },
  { arbitrary: headers, weight: 2 },
);

const byOperation: readonly fc.Arbitrary<Planned>[] = OPERATIONS.map((operation) =>
  fc.record({
    operation: fc.constant(operation),
    owner: fc.oneof(
      { arbitrary: fc.constant<Owner>('own'), weight: 5 },
      { arbitrary: fc.constantFrom<Owner>(...OWNERS), weight: 5 },
    ),
    asker: fc.nat(1_000),
    malformedId: hostileText,
    query: queryOf(operation),
    headers: fewHeaders,
    body: bodyOf(operation),
  }),
);

/** The same requests for the same seed; every operation about as often. */
export const plan = (count: number, seed: number): readonly Planned[] =>
  fc.sample(fc.oneof(...byOperation), { numRuns: count, seed });

import fc from 'fast-check';
import { DEFAULT_FIELDS, isEngineKind, tidied, type FormField } from './form-fields.js';
import { formFaults, valuesToName } from './form-faults.js';
import { fieldsAskedOf, readAnswers, shownFields, type Answers } from './read-answers.js';

const text = (nb: string) => ({ nb, nn: '', en: '' });
const NONE = text('');
const KINDS = ['text', 'choice', 'ranking', 'scale', 'consent'] as const;

const field = (id: string, given: Partial<FormField> = {}): FormField =>
  tidied({
    ...{ id, kind: 'text', label: text('Hva'), help: NONE, why: text('Fordi') },
    ...{ readers: 'coordinator', asked: 'everyone', required: false, shownIf: null },
    options: ['a', 'b', 'c'].map((one) => ({ id: one, label: text(one) })),
    ...{ several: false, long: false, steps: 5, low: NONE, high: NONE },
    ...given,
  });

/** A form without a fault: each condition names a field before it, and values it has. */
const forms: fc.Arbitrary<FormField[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...KINDS),
      required: fc.boolean(),
      several: fc.boolean(),
      on: fc.option(fc.nat()),
      values: fc.array(fc.nat(), { maxLength: 2 }),
    }),
    { maxLength: 8 },
  )
  .map((parts) => {
    const fields: FormField[] = [...DEFAULT_FIELDS];
    for (const [i, { on, values, ...given }] of parts.entries()) {
      const source = on === null ? undefined : fields[on % fields.length];
      const named = source ? valuesToName(source) : [];
      const anyOf = named.length > 0 ? values.map((value) => named[value % named.length]!) : [];
      fields.push(
        field(`f${i}`, { ...given, shownIf: source ? { field: source.id, anyOf } : null }),
      );
    }
    return fields;
  });

const answersTo = (fields: readonly FormField[]) =>
  fc
    .array(fc.tuple(fc.constantFrom(...fields.map(({ id }) => id)), fc.jsonValue()))
    .map((pairs) => Object.fromEntries(pairs));
const formAndAnswers = forms.chain((fields) => fc.tuple(fc.constant(fields), answersTo(fields)));
const goodAnswer = ({ kind, options, several }: FormField): fc.Arbitrary<unknown> => {
  const ids = options.map(({ id }) => id);
  if (kind === 'text') return fc.string({ maxLength: 50 });
  if (kind === 'scale') return fc.integer({ min: 1, max: 5 });
  if (kind === 'consent') return fc.boolean();
  if (kind === 'availability') return fc.subarray([108, 210, 517]);
  if (isEngineKind(kind)) return fc.subarray(['nb', 'en']);
  return kind === 'ranking' || several
    ? fc.shuffledSubarray(ids)
    : fc.constantFrom([], ...ids.map((id) => [id]));
};
const goodAnswers = (fields: readonly FormField[]) =>
  fc.record(Object.fromEntries(fields.map((one) => [one.id, goodAnswer(one)])));

const plain = (answers: Answers) => Object.fromEntries(answers);

describe('a form', () => {
  it('is without fault as Kull’s own, and as one whose conditions look back', () => {
    expect(formFaults(DEFAULT_FIELDS)).toEqual([]);
    fc.assert(fc.property(forms, (fields) => expect(formFaults(fields)).toEqual([])));
  });

  it('without one of its fields is at fault at those that hang on it, and nowhere else', () => {
    fc.assert(
      fc.property(forms, fc.nat(), (fields, n) => {
        const gone = fields[n % fields.length]!;
        const rest = fields.filter((one) => one !== gone);
        const hanging = rest.flatMap(({ shownIf }, i) =>
          shownIf?.field === gone.id
            ? [{ pointer: `/fields/${i}/shownIf/field`, code: 'form.condition_removed' }]
            : [],
        );
        expect(formFaults(rest)).toEqual(hanging);
      }),
    );
  });

  it.each<[string, FormField[], string, string]>([
    ['twice the same field', [field('a'), field('a')], '/fields/1/id', 'form.field_twice'],
    [
      'twice what the engine uses',
      [...DEFAULT_FIELDS, { ...DEFAULT_FIELDS[0]!, id: 'more' }],
      '/fields/3/kind',
      'form.kind_twice',
    ],
    ['no question', [field('a', { label: NONE })], '/fields/0/label', 'form.label_missing'],
    ['no reason', [field('a', { why: text('  ') })], '/fields/0/why', 'form.why_missing'],
    [
      'nothing to choose',
      [field('a', { kind: 'choice', options: [] })],
      '/fields/0/options',
      'form.options_few',
    ],
    [
      'a condition on itself',
      [field('a', { shownIf: { field: 'a', anyOf: [] } })],
      '/fields/0/shownIf/field',
      'form.condition_later',
    ],
    [
      'a condition on an option that is gone',
      [field('a', { kind: 'choice' }), field('b', { shownIf: { field: 'a', anyOf: ['z'] } })],
      '/fields/1/shownIf/anyOf',
      'form.condition_value',
    ],
    [
      'a condition on what not all of them are asked',
      [field('a', { asked: 'mentor' }), field('b', { shownIf: { field: 'a', anyOf: [] } })],
      '/fields/1/shownIf/field',
      'form.condition_not_asked',
    ],
  ])('says so of %s', (_, fields, pointer, code) => {
    expect(formFaults(fields)).toMatchObject([{ pointer, code }]);
  });

  it('asks under an id what it has always asked', () => {
    const before = [field('a')];
    expect(formFaults([field('a', { kind: 'scale' })], before)).toMatchObject([
      { pointer: '/fields/0/kind', code: 'form.kind_changed' },
    ]);
    expect(formFaults([field('a', { long: true })], before)).toEqual([]);
  });
});

describe('answers', () => {
  it('are read whatever is sent, and what is kept is kept again just so', () => {
    fc.assert(
      fc.property(formAndAnswers, ([fields, given]) => {
        const { kept, faults } = readAnswers(fields, given);
        const again = readAnswers(fields, plain(kept));
        expect(plain(again.kept)).toEqual(plain(kept));
        const places = new Set(faults.map(({ pointer }) => pointer));
        for (const { pointer } of again.faults) expect(places).toContain(pointer);
      }),
    );
  });

  it('are kept of shown fields alone, and a hidden one is never missed', () => {
    fc.assert(
      fc.property(
        forms.chain((fields) => fc.tuple(fc.constant(fields), goodAnswers(fields))),
        ([fields, given]) => {
          const { kept, faults } = readAnswers(fields, given);
          const shown = new Set(shownFields(fields, kept).map(({ id }) => id));
          for (const id of kept.keys()) expect(shown).toContain(id);
          const missed = fields.filter(
            ({ id, required }) => required && shown.has(id) && !kept.has(id),
          );
          expect(faults.map(({ pointer }) => pointer)).toEqual(
            missed.map(({ id }) => `/own/${id}`),
          );
        },
      ),
    );
  });

  it('to a condition’s field decide whether the next is asked', () => {
    const fields = [
      field('a', { kind: 'choice' }),
      field('b', { required: true, shownIf: { field: 'a', anyOf: ['b', 'c'] } }),
      field('c', { required: true, shownIf: { field: 'b', anyOf: [] } }),
    ];
    const read = (given: Record<string, unknown>) => readAnswers(fields, given);
    expect(read({ a: ['a'], b: 'x', c: 'y' })).toEqual({
      kept: new Map([['a', ['a']]]),
      faults: [],
    });
    expect(read({ a: ['b'] }).faults).toEqual([{ pointer: '/own/b', code: 'form.required' }]);
    expect(read({ a: ['c'], b: 'x' }).faults).toEqual([
      { pointer: '/own/c', code: 'form.required' },
    ]);
    expect(read({ a: ['c'], b: 'x', c: 'y' }).faults).toEqual([]);
  });

  it.each<[unknown, Partial<FormField>, string]>([
    ['x'.repeat(201), {}, 'form.text_long'],
    ['x'.repeat(1001), { long: true }, 'form.text_long'],
    [{ a: 1 }, {}, 'form.answer_wrong'],
    [['a', 'b'], { kind: 'choice' }, 'form.one_alone'],
    [['z'], { kind: 'choice', several: true }, 'form.option_gone'],
    [6, { kind: 'scale' }, 'form.answer_wrong'],
    [2.5, { kind: 'scale' }, 'form.answer_wrong'],
    ['yes', { kind: 'consent' }, 'form.answer_wrong'],
    ['  ', { required: true }, 'form.required'],
    [false, { kind: 'consent', required: true }, 'form.required'],
  ])('%j to %j is %s', (value, given, code) => {
    const { faults } = readAnswers([field('q', given)], { q: value });
    expect(faults).toMatchObject([{ pointer: '/own/q', code }]);
  });

  it('to what nobody asked are refused, also under a name that objects have', () => {
    const { faults } = readAnswers(
      [field('q')],
      JSON.parse('{"x/y":1,"__proto__":2}') as Record<string, unknown>,
    );
    expect(faults.map(({ pointer }) => pointer)).toEqual(['/own/x~1y', '/own/__proto__']);
    expect(readAnswers([field('constructor')], {}).kept.size).toBe(0);
  });

  it('are asked of those whom it is for', () => {
    const fields = [field('a'), field('b', { asked: 'mentor' }), field('c', { asked: 'mentee' })];
    expect(fieldsAskedOf(fields, 'mentee').map(({ id }) => id)).toEqual(['a', 'c']);
  });
});

import { ownValues, sentOwn, shownFields } from './answers-values';
import type { FormField } from './form';
import { fieldOf, newDraft } from './new-field';

const field = (id: string, given: Partial<FormField> = {}): FormField => ({
  ...fieldOf(newDraft(given.kind ?? 'text', id)),
  ...given,
});
const options = ['a', 'b'].map((id) => ({ id, label: { nb: id, nn: '', en: '' } }));
const blank = { slots: [], languages: [], interests: [], otherInterests: '', own: {} };

describe('answers to a form', () => {
  const fields = [
    field('text'),
    field('one', { kind: 'choice', options }),
    field('more', { kind: 'choice', options, several: true }),
    field('order', { kind: 'ranking', options }),
    field('scale', { kind: 'scale', steps: 5 }),
    field('yes', { kind: 'consent' }),
    field('languages', { kind: 'languages' }),
  ];

  it('stand on the page as they were sent, and are sent again just so', () => {
    const own = { text: 'x', one: ['a'], more: ['b', 'a'], order: ['b'], scale: 3, yes: true };
    const values = ownValues(fields, own);
    expect(values).toEqual({
      ...{ text: 'x', one: 'a', more: ['b', 'a'], order: ['b'], scale: '3', yes: true },
    });
    expect(sentOwn(fields, values)).toEqual(own);
  });

  it('that are blank are not sent', () => {
    expect(sentOwn(fields, ownValues(fields, {}))).toEqual({});
  });

  it('show what hangs on them, and what hangs on that', () => {
    const after = (source: string, ...anyOf: string[]) => ({
      shownIf: { field: source, anyOf },
    });
    const hanging = [
      ...fields,
      field('b', after('one', 'b')),
      field('c', after('b')),
      field('d', after('languages')),
    ];
    const shown = (own: Record<string, string>, languages: string[] = []) =>
      shownFields(hanging, { ...blank, languages, own })
        .map(({ id }) => id)
        .slice(fields.length);
    expect(shown({})).toEqual([]);
    expect(shown({ one: 'a', b: 'x' })).toEqual([]);
    expect(shown({ one: 'b' })).toEqual(['b']);
    expect(shown({ one: 'b', b: 'x' }, ['nb'])).toEqual(['b', 'c', 'd']);
  });
});

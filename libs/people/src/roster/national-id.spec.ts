import fc from 'fast-check';
import { hasNationalId, NATIONAL_ID_MARKER, redactNationalIds } from './national-id.js';

const weigh = (digits: readonly number[], weights: readonly number[]): number =>
  weights.reduce((sum, weight, i) => sum + weight * digits[i]!, 0) % 11;

/** Numbers built by the rules: a date, an individual number, and the two check digits. */
const nationalId = fc
  .record({
    date: fc.date({
      min: new Date('1930-01-01'),
      max: new Date('2010-12-31'),
      noInvalidDate: true,
    }),
    dayOffset: fc.constantFrom(0, 40),
    monthOffset: fc.constantFrom(0, 20, 40, 60, 80),
    individual: fc.integer({ min: 0, max: 999 }),
    // The numbers issued from 2032 may leave 1, 2 or 3.
    rest: fc.constantFrom(0, 0, 0, 1, 2, 3),
  })
  .map(({ date, dayOffset, monthOffset, individual, rest }) => {
    const nine =
      String(date.getUTCDate() + dayOffset).padStart(2, '0') +
      String(date.getUTCMonth() + 1 + monthOffset).padStart(2, '0') +
      String(date.getUTCFullYear()).slice(2) +
      String(individual).padStart(3, '0');
    const digits = Array.from(nine, Number);
    const k1 = (11 + rest - weigh(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2])) % 11;
    const k2 = (11 - weigh([...digits, k1], [5, 4, 3, 2, 7, 6, 5, 4, 3, 2])) % 11;
    return { k1, k2, text: `${nine}${k1}${k2}` };
  })
  .filter(({ k1, k2 }) => k1 < 10 && k2 < 10)
  .map(({ text }) => text);

const words = fc.string({ unit: fc.constantFrom('a', 'Ø', ' ', ',', '(', ':', '"', "'") });
const grouped = (id: string): fc.Arbitrary<string> =>
  fc.constantFrom(
    id,
    `${id.slice(0, 6)} ${id.slice(6)}`,
    `${id.slice(0, 6)}-${id.slice(6)}`,
    `${id.slice(0, 2)}.${id.slice(2, 4)}.${id.slice(4, 6)} ${id.slice(6)}`,
    `${id.slice(0, 6)} ${id.slice(6, 9)} ${id.slice(9)}`,
  );

describe('national identity numbers', () => {
  it('are taken out of any text, wherever they stand and however they are grouped', () => {
    fc.assert(
      fc.property(words, nationalId.chain(grouped), words, (before, id, after) => {
        const redacted = redactNationalIds(`${before}${id}${after}`);
        expect(redacted).toBe(`${before}${NATIONAL_ID_MARKER}${after}`);
        expect(redactNationalIds(redacted)).toBe(redacted);
      }),
    );
  });

  it('are taken out one by one', () => {
    fc.assert(
      fc.property(fc.array(nationalId, { minLength: 2, maxLength: 5 }), (ids) => {
        expect(redactNationalIds(ids.join(', '))).not.toMatch(/\d/);
      }),
    );
  });

  it('are not phone numbers', () => {
    const phone = fc.integer({ min: 20_000_000, max: 99_999_999 }).map(String);
    const written = phone.chain((number) =>
      fc.constantFrom(
        number,
        `+47${number}`,
        `+47 ${number}`,
        `0047${number}`,
        `47${number}`,
        number.replace(/(\d{3})(\d{2})(\d{3})/, '$1 $2 $3'),
        number.replace(/(\d{2})(?=\d)/g, '$1 '),
      ),
    );
    fc.assert(
      fc.property(written, (text) => {
        expect(redactNationalIds(text, 'lenient')).toBe(text);
      }),
    );
  });

  it.each([
    ['a birth number', '01010750160', true],
    ['a D-number', '41010750154', true],
    ['a synthetic number', '01810750126', true],
    ['a wrong check digit', '01010750161', false],
    ['part of a longer number', '101010750160', false],
    ['an international phone number', '+01010750160', false],
    ['no such month', '01130750160', false],
    ['no such day', '32010750160', false],
    ['a student number', '310001', false],
  ])('%s', (_, text, expected) => {
    expect(hasNationalId(text)).toBe(expected);
  });

  it('are told by the date alone where nothing else has eleven digits', () => {
    expect(hasNationalId('01010750161', 'lenient')).toBe(true);
    expect(hasNationalId('99990750161', 'lenient')).toBe(false);
  });
});

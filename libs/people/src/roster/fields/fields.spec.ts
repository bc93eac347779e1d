import { readGender, readLanguages, readProtected } from './choices.js';
import { readEmail, readFeideId, readPhone, readStudentNumber } from './contact.js';
import { readSlots, readInterests } from './lists.js';
import { readFullName } from './name.js';
import { readBirthYear, readMaxGroups, readTerm } from './numbers.js';
import { readProgrammeCode } from './programme.js';
import { type ReadCell, Refusal, remembering } from './refusal.js';
import { readLongText, readText } from './text.js';

/** The value, or the code of the refusal. */
const outcome = (read: ReadCell<unknown>, text: string): unknown => {
  const value = read(text);
  return value instanceof Refusal ? value.code : value;
};

const cases = (read: ReadCell<unknown>, table: readonly (readonly [string, unknown])[]): void => {
  it.each(table)('%j', (text, expected) => {
    expect(outcome(read, text)).toEqual(expected);
  });
};

describe('text', () => {
  cases(readText, [
    ['Kari   Anne', 'Kari Anne'],
    ['A\u030Ase', 'Åse'],
    ["D'Angelo", "D'Angelo"],
    ['=1+1', 'formula'],
    ['@sum', 'formula'],
    ['-Ola', 'formula'],
    ['＝1', 'formula'],
    ['Bj\uFFFDrn', 'unreadable'],
    ['Ola\u0007', 'unreadable'],
    ['BjÃ¸rn', 'unreadable'],
    ['Ã…se', 'unreadable'],
    ['JOÃO', 'JOÃO'],
    ['x'.repeat(200), 'x'.repeat(200)],
    ['x'.repeat(5_000), 'too_long'],
  ]);
});

describe('longer text', () => {
  cases(readLongText, [
    ['- coach i to år\r\n- fadder', '- coach i to år\n- fadder'],
    ['=HYPERLINK("x")', 'formula'],
    ['x'.repeat(5_000), 'too_long'],
  ]);
});

describe('a full name', () => {
  cases(readFullName, [
    ['Nordmann, Kari Anne', { givenName: 'Kari Anne', familyName: 'Nordmann' }],
    ['Kari Anne Nordmann', { givenName: 'Kari Anne', familyName: 'Nordmann' }],
    ['Kari', 'required'],
    ['Kari,', 'required'],
  ]);
});

describe('an e-mail address', () => {
  cases(readEmail, [
    ['Ola.Nordmann@Student.Example', 'ola.nordmann@student.example'],
    ['mailto:ola@example.no', 'ola@example.no'],
    ["o'neil+x@sub.example.no", "o'neil+x@sub.example.no"],
    ['bjørn@blåbær.example', 'bjørn@blåbær.example'],
    ['ikke-en-adresse', 'email'],
    ['a@b', 'email'],
    ['a@b@c.no', 'email'],
    ['a@b..no', 'email'],
    ['a b@c.no', 'email'],
    ['a@c.no, b@c.no', 'email'],
    ['=a@c.no', 'email'],
    [`${'a'.repeat(5_000)}@c.no`, 'too_long'],
  ]);
});

describe('a phone number', () => {
  cases(readPhone, [
    ['41234567', '+4741234567'],
    ['+47 412 34 567', '+4741234567'],
    ['0047 41234567', '+4741234567'],
    ['4741234567', '+4741234567'],
    ['+46 70-123 45 67', '+46701234567'],
    ['4.1E+07', 'phone'],
    ['1234567', 'phone'],
    ['12345678', 'phone'],
    ['+47123', 'phone'],
    ['41234567 / 98765432', 'phone'],
  ]);
});

describe('a Feide id', () => {
  cases(readFeideId, [
    ['Ola@uia.example', 'ola@uia.example'],
    ['feide:ola@uia.example', 'ola@uia.example'],
    ['ola', 'feide_id'],
  ]);
});

describe('a student number', () => {
  cases(readStudentNumber, [
    ['310001', '310001'],
    ['31 00 01', '310001'],
    ['=310001', 'student_number'],
    ['s310001', 's310001'],
    ['for', 'student_number'],
    ['1'.repeat(33), 'student_number'],
  ]);
});

describe('a programme code', () => {
  const known = new Map([['BINGDATA', 'Dataingeniør']]);
  cases(readProgrammeCode(known, new Set()), [
    ['bingdata', 'BINGDATA'],
    ['UKJENT99', 'programme_unknown'],
  ]);
  cases(readProgrammeCode(known, new Set(['B-NYTT'])), [
    ['b-nytt', 'B-NYTT'],
    ['B-ANNET', 'programme_unknown'],
  ]);
});

describe('a cohort', () => {
  cases(readTerm(2026), [
    ['2026-HØST', '2026-HØST'],
    ['2026H', '2026-HØST'],
    ['2026 høst', '2026-HØST'],
    ['Haust 2026', '2026-HØST'],
    ['Autumn 2026', '2026-HØST'],
    ['spring 2027', '2027-VÅR'],
    ['2025V', '2025-VÅR'],
    ['1026H', 'term'],
    ['2026', 'term'],
  ]);
});

describe('a gender', () => {
  cases(readGender, [
    ['K', 'woman'],
    ['kvinne', 'woman'],
    ['M', 'man'],
    ['X', 'other'],
    ['ikke-binær', 'other'],
    ['ukjent', null],
    ['7', 'gender'],
  ]);
});

describe('a birth year', () => {
  cases(readBirthYear(2026), [
    ['2007', 2007],
    ['2007-03-14', 2007],
    ['14.03.2007', 2007],
    ['1026', 'birth_year'],
    ['1925', 'birth_year'],
    ['1926', 1926],
    ['2011', 2011],
    ['2012', 'birth_year'],
    ['07', 'birth_year'],
  ]);
});

describe('languages', () => {
  cases(readLanguages, [
    ['nb, engelsk', ['nb', 'en']],
    ['nn/en', ['nn', 'en']],
    ['nb', ['nb']],
    ['nb-NO', ['nb']],
    ['Bokmål', ['nb']],
    ['nynorsk', ['nn']],
    ['English', ['en']],
    ['se', ['se']],
    ['pl', ['pl']],
    ['qq', 'language'],
    ['klingon', 'language'],
  ]);
});

describe('free hours', () => {
  cases(readSlots, [
    ['man-12,tir-10,ons-14', [112, 210, 314]],
    ['tir-10, man-12, tir-10', [112, 210]],
    ['måndag 9; tysdag 10; laurdag 11', [109, 210, 611]],
    ['Tuesday 10:00\nFri 14:15', [210, 514]],
    ['tir 10-12', [210, 211]],
    ['søn-26', 'slot'],
    ['tir 12-10', 'slot'],
    ['tir', 'slot'],
    ['neste uke', 'slot'],
  ]);
});

describe('interests', () => {
  cases(readInterests, [
    ['koding, Mat,mat', ['koding', 'Mat']],
    ['linje en\nlinje to', ['linje en', 'linje to']],
    ['- koding\n- mat', ['koding', 'mat']],
    ['mat,=1+1', 'formula'],
    ['x'.repeat(5_000), 'too_long'],
  ]);
});

describe('how many groups', () => {
  cases(readMaxGroups, [
    ['1', 1],
    ['10', 10],
    ['0', 'max_groups'],
    ['11', 'max_groups'],
    ['to', 'max_groups'],
  ]);
});

describe('a protected address', () => {
  cases(readProtected, [
    ['ja', true],
    ['X', true],
    ['true', true],
    ['1', true],
    ['Strengt fortrolig', true],
    ['nei', false],
    ['0', false],
    ['kanskje', 'protected'],
  ]);
});

describe('remembering', () => {
  it('reads each text once', () => {
    let readings = 0;
    const read = remembering((text: string) => `${text}${readings++}`);
    expect([read('a'), read('b'), read('a')]).toEqual(['a0', 'b1', 'a0']);
  });
});

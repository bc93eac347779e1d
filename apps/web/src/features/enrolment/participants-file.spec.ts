import { fieldOf, newDraft } from '../form/new-field';
import { writeCsv } from '../../ui/file/csv';
import {
  COLUMNS,
  participantsFile,
  type FileWords,
  type ParticipantsExport,
} from './participants-file';

const text = (nb: string) => ({ nb, nn: '', en: '' });
const field = (id: string, label: string, option?: string) => ({
  ...fieldOf(newDraft(option ? 'choice' : 'text', id)),
  label: text(label),
  options: option ? [{ id: 'a', label: text(option) }] : [],
});
const person = (given: Partial<ParticipantsExport['people'][number]>) => ({
  ...{ role: 'mentee' as const, state: 'joined' as const, givenName: 'Kari', familyName: 'Moen' },
  ...{ studentNumber: null, email: null, phone: null, programme: null, cohort: null },
  ...{ campus: null, slots: null, languages: null, interests: null, maxGroups: null },
  ...{ experience: null, answers: [], ...given },
});
const words: FileWords = {
  language: 'nb',
  column: (name) => name,
  role: (role) => role,
  state: (state) => state,
  week: (slots) => slots.join(),
  languageName: (code) => code,
  answer: (asked, value) =>
    Array.isArray(value) ? (asked.options[0]?.label.nb ?? '') : String(value),
  versionOf: (label) => `${label} (v)`,
};

describe('a file of participants', () => {
  const forms = [
    { version: 2, fields: [fieldOf(newDraft('languages')), field('hobby', 'Fritid')] },
    { version: 1, fields: [field('hobby', 'Hobby'), field('gone', 'Sted', 'Fjell')] },
    { version: 0, fields: [] },
  ];
  const people = [
    person({
      slots: [210],
      answers: [
        { field: 'hobby', value: '=HYPERLINK("x")', version: 2 },
        { field: 'gone', value: ['a'], version: 1 },
      ],
    }),
    person({ givenName: 'Per', languages: ['nb', 'en'] }),
  ];

  it('has every field that any version has asked, once, with the version answered', () => {
    const [header, kari, per] = participantsFile({ forms, people, leftOut: 0 }, words);
    expect(header).toEqual([...COLUMNS, 'Fritid', 'Fritid (v)', 'Sted', 'Sted (v)']);
    expect(kari?.slice(COLUMNS.length)).toEqual(['=HYPERLINK("x")', '2', 'Fjell', '1']);
    expect(per?.slice(COLUMNS.length)).toEqual(['', '', '', '']);
    expect(per?.[COLUMNS.indexOf('languages')]).toBe('nb, en');
    for (const line of [kari, per]) expect(line).toHaveLength(header!.length);
  });

  it('runs nothing in a spreadsheet, and opens in Norwegian Excel', () => {
    const file = writeCsv(participantsFile({ forms, people, leftOut: 0 }, words));
    expect(file.startsWith('\uFEFFrole;state;')).toBe(true);
    expect(file).toContain(`;"'=HYPERLINK(""x"")";2;Fjell;1\r\n`);
  });
});

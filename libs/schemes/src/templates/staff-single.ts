import type { SchemeTemplate } from './scheme-template.js';
import { AS_AGREED, CHOICES, INVITED, mentorsOf, STUDY_TOPICS, text, theme } from './parts.js';
import { STAFF_SOURCE, STAFF_FACTS } from './staff-parts.js';

/** Academic staff who talk with students one by one: Mathematics and Natural Sciences, UiB. */
export const STAFF_SINGLE: SchemeTemplate = {
  key: 'staff_single',
  name: text(
    'Ansattmentor for enkeltstudenter',
    'Tilsettmentor for einskildstudentar',
    'Staff mentors for single students',
  ),
  summary: text(
    'Vitenskapelig ansatte har samtaler med nye studenter på sitt studieprogram, én om gangen, og lærer hva studentene strever med.',
    'Vitskapleg tilsette har samtalar med nye studentar på sitt studieprogram, éin om gongen, og lærer kva studentane strevar med.',
    'Academic staff talk with new students at their programme, one at a time, and learn what students struggle with.',
  ),
  source: STAFF_SOURCE,
  facts: [
    ...STAFF_FACTS,
    {
      about: 'format',
      text: text(
        'Samtaler med én student om gangen.',
        'Samtalar med éin student om gongen.',
        'Talks with one student at a time.',
      ),
    },
  ],
  choices: [
    text(
      'Hvor mange studenter en ansatt er mentor for: Kull foreslår opptil ti.',
      'Kor mange studentar ein tilsett er mentor for: Kull føreslår opptil ti.',
      'How many students a member of staff mentors: Kull suggests up to ten.',
    ),
    CHOICES.count,
    text(
      'Hvor lenge en samtale varer: Kull foreslår 30 minutter.',
      'Kor lenge ein samtale varer: Kull føreslår 30 minutt.',
      'How long a talk lasts: Kull suggests 30 minutes.',
    ),
    CHOICES.wayIn,
    CHOICES.training,
  ],
  settings: {
    format: 'pairs',
    mentors: [mentorsOf('staff', { capacity: 10 })],
    mentorsPerGroup: 1,
    semesters: [1, 2],
    about: text(
      'Du får en ansatt på studieprogrammet som mentor det første året. Dere møtes til samtaler, og du kan ta opp det du lurer på om studiet.\n\nDet er frivillig å være med.',
      'Du får ein tilsett på studieprogrammet som mentor det første året. De møtest til samtalar, og du kan ta opp det du lurer på om studiet.\n\nDet er frivillig å vere med.',
      'You get a member of staff at your programme as your mentor for the first year. You meet for talks, and can bring up whatever you wonder about.\n\nTaking part is voluntary.',
    ),
    group: { minimum: 1, target: 1, maximum: 1 },
    matching: {
      by: 'criteria',
      sameWithin: [],
      alike: ['programme'],
      mixBy: [],
      neverAlone: [],
      commonHour: false,
      // One student is like nobody else in a pair: it is the mentor who is of the programme.
      wishes: [
        { kind: 'alike', attribute: 'programme', weight: 'not' },
        { kind: 'mentor_alike', attribute: 'programme', weight: 'important' },
      ],
    },
    waysIn: INVITED,
    meetings: {
      ...AS_AGREED,
      minutes: 30,
      themes: [
        theme('settling', text('Studiestart', 'Studiestart', 'Starting out')),
        theme('study_habits', text('Studievaner', 'Studievanar', 'Study habits')),
        theme('next_term', text('Veien videre', 'Vegen vidare', 'The way ahead')),
      ],
      topics: STUDY_TOPICS,
      summaryReaders: 'group',
    },
    agreement: false,
  },
};

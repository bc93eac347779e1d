import { atTheSeminar, text } from './parts.js';
import type { SchemeTemplate, TemplateFact } from './scheme-template.js';

/** Two schemes with academic staff as mentors were told of together. */
export const STAFF_SOURCE: SchemeTemplate['source'] = atTheSeminar(
  'Universitetet i Bergen, Det matematisk-naturvitenskapelige fakultet',
  'Universitetet i Bergen, Det matematisk-naturvitskaplege fakultetet',
  'University of Bergen, Faculty of Mathematics and Natural Sciences',
);

export const STAFF_FACTS: readonly TemplateFact[] = [
  {
    about: 'mentor',
    text: text(
      'Vitenskapelig ansatte, som har en mentorguide.',
      'Vitskapleg tilsette, som har ein mentorguide.',
      'Academic staff, who have a mentor guide.',
    ),
  },
  {
    about: 'period',
    text: text('Det første studieåret.', 'Det første studieåret.', 'The first year.'),
  },
  { about: 'meetings', text: text('Jevnlige.', 'Jamlege.', 'Regular.') },
  {
    about: 'matching',
    text: text('Etter studieprogram.', 'Etter studieprogram.', 'By programme.'),
  },
  {
    about: 'goal',
    text: text(
      'Å hjelpe studentene, og at ansatte blir kjent med hva studentene strever med.',
      'Å hjelpe studentane, og at tilsette blir kjende med kva studentane strevar med.',
      'To help students, and to let staff learn what students struggle with.',
    ),
  },
];

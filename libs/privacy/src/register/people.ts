import type { Held } from './held.js';

export const PEOPLE_HELD: readonly Held[] = [
  { table: 'units', lasts: 'institution', impersonal: ['parent_id', 'name'] },
  { table: 'programmes', lasts: 'institution', impersonal: ['code', 'name'] },
  {
    table: 'persons',
    lasts: 'person',
    whose: 't.id = $2',
    emptied: {
      given_name: `''`,
      family_name: `''`,
      student_number: 'null',
      feide_id: 'null',
      email: 'null',
      phone: 'null',
      programme_id: 'null',
      cohort: 'null',
      campus: 'null',
      gender: 'null',
      birth_year: 'null',
      home_county: 'null',
      // Stands on no list that others read.
      is_protected: 'true',
      locale: 'null',
      affiliations: 'null',
      corrected_fields: `'{}'`,
      demo_role: 'null',
      version: 't.version + 1',
      erased_at: 'now()',
    },
    stays: ['created_at'],
    shown: [
      {
        section: 'about_you',
        sql: `select p.given_name, p.family_name, p.student_number, p.feide_id, p.email, p.phone,
                pr.name as programme, p.cohort, p.campus, p.gender, p.birth_year, p.home_county,
                p.is_protected, p.affiliations, p.locale, p.created_at
              from persons p
              left join programmes pr on pr.institution_id = p.institution_id
                and pr.id = p.programme_id
              where p.institution_id = $1 and p.id = $2`,
      },
    ],
  },
];

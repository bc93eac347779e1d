import type { TestKull } from '../../../../support/kull.js';
import { canary, HOURS } from '../canaries.js';
import type { Role, Whose } from '../roles.js';
import { SETTINGS, type Scene } from './scene.js';
import type { Field } from '../who-sees.js';
import { plantAnswers, plantForms } from './plant-forms.js';

type Kind = 'student' | 'protected' | 'mentor' | 'staff';

interface Planted {
  readonly id: string;
  readonly whose: Whose;
  readonly kind: Kind;
  /** The role, or a number of its own. */
  readonly of: string;
}

interface Found {
  readonly id: string;
  readonly institutionId: string;
  readonly enrolmentId: string | null;
  readonly part: 'mentee' | 'mentor' | null;
  readonly schemeId: string | null;
}

const FIELDS: Readonly<Record<Kind, { readonly name: Field; readonly contact: Field }>> = {
  student: { name: 'studentName', contact: 'studentContact' },
  protected: { name: 'protectedName', contact: 'protectedContact' },
  mentor: { name: 'mentorName', contact: 'mentorContact' },
  staff: { name: 'staffName', contact: 'staffContact' },
};

/** A canary in each field of everybody of both institutions. */
export const plantPeople = async (kull: TestKull, scene: Scene): Promise<void> => {
  const known = SETTINGS.flatMap((setting) => Object.values(scene.casts[setting].people));
  await plantForms(kull, scene);
  for (const planted of await everybody(kull, scene)) {
    const familyName = await plantPerson(kull, planted);
    await plantAnswers(kull, planted);
    for (const person of known) if (person.id === planted.id) Object.assign(person, { familyName });
  }
  await plantProgrammes(kull, scene);
};

const everybody = async (kull: TestKull, { casts, people, things }: Scene): Promise<Planted[]> => {
  const { rows } = await kull.owner.query<Found>(
    `select distinct on (p.id) p.id, p.institution_id as "institutionId", e.role as part,
            e.id as "enrolmentId",
            r.scheme_id as "schemeId"
     from persons p
     left join enrolments e on e.person_id = p.id
     left join rounds r on r.id = e.round_id
     order by p.id, r.state = 'running' desc`,
  );
  const { own, otherScheme, otherInstitution } = casts;
  const roles = new Map(Object.entries(people).map(([role, { id }]) => [id, role as Role]));
  const inGroup = new Set([...own.mentees, own.mentor].map(({ personId }) => personId));
  const ofOtherScheme = new Set(Object.values(otherScheme.people).map(({ id }) => id));
  const whoseIs = ({ id, institutionId, enrolmentId, schemeId }: Found): Whose => {
    if (institutionId === otherInstitution.round.institutionId) return 'otherInstitution';
    if (schemeId === otherScheme.round.schemeId || ofOtherScheme.has(id)) return 'otherScheme';
    // Is added to the group when everything is done.
    if (enrolmentId === things.own['other-mentors']) return 'own';
    return schemeId === null || inGroup.has(id) || roles.has(id) ? 'own' : 'otherGroup';
  };
  const kindOf = ({ id, part }: Found): Kind => {
    if (id === own.mentees[2]?.personId) return 'protected';
    if (part === null) return 'staff';
    return part === 'mentee' ? 'student' : 'mentor';
  };
  return rows.map((row, i) => ({
    id: row.id,
    whose: whoseIs(row),
    kind: kindOf(row),
    of: roles.get(row.id) ?? `n${i}`,
  }));
};

/** @returns the family name it has from now on */
const plantPerson = async (kull: TestKull, { id, whose, kind, of }: Planted): Promise<string> => {
  const { name, contact } = FIELDS[kind];
  const familyName = canary(name, whose, of);
  const numbers = [canary('studentNumber', whose, of), canary('feideName', whose, of)];
  await kull.owner.query(
    `update persons set family_name = $2, email = $3 || '@kull.example', phone = $3,
       student_number = $4, feide_id = $5, home_county = $6, cohort = $6, is_protected = $7
     where id = $1`,
    [
      ...[id, familyName, canary(contact, whose, of), ...numbers],
      ...[canary('background', whose, of), kind === 'protected'],
    ],
  );
  await kull.owner.query(
    `update enrolments set languages = array[$2], interests = array[$2], experience = $2
     where person_id = $1`,
    [id, canary('answers', whose, of)],
  );
  await kull.owner.query(
    `update enrolments set languages = array[$2], interests = array[$2]
     where person_id = $1 and role = 'mentor'`,
    [id, canary('mentorAnswers', whose, of)],
  );
  return familyName;
};

/** One for each group, and hours that one in each can alone. */
const plantProgrammes = async (kull: TestKull, { casts }: Scene): Promise<void> => {
  const { own, otherScheme, otherInstitution } = casts;
  const groups = [
    ['own', own.group],
    ['otherGroup', own.otherGroup],
    ['otherScheme', otherScheme.group],
    ['otherInstitution', otherInstitution.group],
  ] as const;
  for (const [whose, { institutionId, id }] of groups) {
    const code = canary('programme', whose, 'x');
    const programme = await kull.a.programme({ institutionId }, { code });
    const { rows } = await kull.owner.query<{ id: string }>(
      `update persons set programme_id = $2 where id in (
         select e.person_id from memberships m join enrolments e on e.id = m.enrolment_id
         where m.group_id = $1)
       returning id`,
      [id, programme.id],
    );
    for (const [slot, { of }] of [...HOURS].filter(([, hour]) => hour.whose === whose)) {
      const theirs = of ? [own.people[of as 'mentee'].id] : rows.map((row) => row.id);
      await kull.owner.query(
        `update enrolments set slots = array[$2::int] where person_id = any($1)`,
        [theirs, slot],
      );
    }
  }
};

import { recordAudit } from '#access';
import type { Actor } from '#kernel';
import { Database } from '#platform';
import { formVersions, roundToRun } from '#schemes';
import { Injectable } from '@nestjs/common';
import { ownAnswersOf } from '../form/index.js';
import type {
  ExportedForm,
  ExportedPerson,
  ParticipantsExport,
} from './participants-export.views.js';

type Row = Omit<ExportedPerson, 'answers'> & {
  readonly id: string;
  readonly isProtected: boolean;
};

/**
 * A round's people as a file for its coordinators. A file leaves Kull, and so whoever's address is
 * protected is not in it; that it was made is written down.
 */
@Injectable()
export class ExportParticipants {
  constructor(private readonly db: Database) {}

  run(actor: Actor, roundId: string): Promise<ParticipantsExport> {
    return this.db.run(actor, async (tx) => {
      await roundToRun(tx, roundId);
      const rows = await tx.query<Row>(QUERY, [tx.institutionId, roundId]);
      const told = rows.filter(({ isProtected }) => !isProtected);
      const answers = await ownAnswersOf(
        tx,
        told.map(({ id }) => id),
      );
      const versions = await formVersions(tx, roundId);
      await recordAudit(tx, {
        ...{ act: 'participants.exported', about: { kind: 'round', id: roundId } },
        details: { people: told.length },
      });
      return {
        forms: versions.map(({ number, fields }) => ({
          version: number,
          fields: fields as ExportedForm['fields'],
        })),
        people: told.map(({ id, isProtected: _, ...person }) => ({
          ...person,
          answers: (answers.get(id) ?? []).map(({ field, value, version }) => ({
            ...{ field: field.id, value, version },
          })),
        })),
        leftOut: rows.length - told.length,
      };
    });
  }
}

const QUERY = `
  select e.id, e.role, e.state, p.given_name as "givenName", p.family_name as "familyName",
         p.student_number as "studentNumber", p.email, p.phone, pr.name as programme, p.cohort,
         p.campus, e.slots, e.languages, e.interests, e.max_groups as "maxGroups", e.experience,
         p.is_protected as "isProtected"
  from enrolments e
  join persons p on p.institution_id = e.institution_id and p.id = e.person_id
  left join programmes pr on pr.institution_id = p.institution_id and pr.id = p.programme_id
  where e.institution_id = $1 and e.round_id = $2 and p.erased_at is null
  order by e.role, p.family_name, p.given_name, e.id`;

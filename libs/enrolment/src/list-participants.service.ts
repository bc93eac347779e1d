import { invalid, isId, type Actor } from '#kernel';
import { addressRefused, fullName } from '#people';
import { Database, decodeCursor, pageOf, type Tx } from '#platform';
import { roundToRun } from '#schemes';
import { Injectable } from '@nestjs/common';
import { whoLacksAnswers } from './form/index.js';
import type {
  ParticipantListed,
  ParticipantsPage,
  ParticipantsQuery,
} from './participants.views.js';
import { SeatFinder } from './roster/index.js';
import { takesPart } from './takes-part.js';

const PAGE_SIZE = 50;

type Row = ParticipantListed & { readonly givenName: string; readonly familyName: string };

/** The people of a round, by name, a page at a time. */
@Injectable()
export class ListParticipants {
  constructor(
    private readonly db: Database,
    private readonly seats: SeatFinder,
  ) {}

  run(actor: Actor, roundId: string, query: ParticipantsQuery): Promise<ParticipantsPage> {
    const { role, state, lacks, search, programmeId, campus, cursor, size = PAGE_SIZE } = query;
    const after = cursor ? placeAfter(cursor) : null;
    return this.db.run(actor, async (tx) => {
      await roundToRun(tx, roundId);
      const rows = await tx.query<Row>(QUERY, [
        ...[tx.institutionId, roundId, role ?? null, state ?? null],
        search ? `%${search.trim().replace(/[\\%_]/g, '\\$&')}%` : null,
        search?.trim() ?? null,
        ...[programmeId ?? null, campus ?? null],
        ...[after?.[0] ?? null, after?.[1] ?? null, after?.[2] ?? null],
        size + 1,
        await this.lacking(tx, roundId, lacks),
        lacks === 'email',
        lacks === 'working_email',
      ]);
      const { items, next } = pageOf(rows, size, (r) => [r.familyName, r.givenName, r.id]);
      return {
        items: items.map(({ givenName: _g, familyName: _f, ...listed }) => listed),
        next,
      };
    });
  }

  /** Who alone is listed, where what they lack is not asked of the list itself. */
  private async lacking(
    tx: Tx,
    roundId: string,
    lacks: ParticipantsQuery['lacks'],
  ): Promise<string[] | null> {
    if (lacks === 'group') return this.withoutGroup(tx, roundId);
    return lacks === 'answers' ? whoLacksAnswers(tx, roundId) : null;
  }

  /** As the home page counts them. */
  private async withoutGroup(tx: Tx, roundId: string): Promise<string[]> {
    const joined = await tx.query<{ id: string }>(
      `select id from enrolments
       where institution_id = $1 and round_id = $2 and role = 'mentee' and state = 'joined'`,
      [tx.institutionId, roundId],
    );
    const ids = joined.map(({ id }) => id);
    const seated = await this.seats.run(tx, ids);
    return ids.filter((id) => !seated.has(id));
  }
}

/** @throws DomainError `page.cursor` for what is no place in this list */
const placeAfter = (cursor: string): (string | number)[] => {
  const values = decodeCursor(cursor);
  if (values.length !== 3 || !isId(values[2])) throw invalid('page.cursor');
  return values;
};

const QUERY = `
  select e.id, ${fullName('p')} as name, e.role, e.state,
         pr.name as programme, p.campus, p.is_protected as "isProtected",
         e.slots is not null as "hasSlots",
         p.given_name as "givenName", p.family_name as "familyName"
  from enrolments e
  join persons p on p.institution_id = e.institution_id and p.id = e.person_id
  left join programmes pr on pr.institution_id = p.institution_id and pr.id = p.programme_id
  where e.institution_id = $1 and e.round_id = $2 and p.erased_at is null
    and ($3::text is null or e.role = $3) and ($4::text is null or e.state = $4)
    and ($5::text is null or ${fullName('p')} ilike $5
         or p.student_number = $6)
    and ($7::uuid is null or p.programme_id = $7) and ($8::text is null or p.campus = $8)
    and ($9::text is null or (p.family_name, p.given_name, e.id) > ($9::text, $10::text, $11::uuid))
    and ($13::uuid[] is null or e.id = any($13))
    and (not $14 or (p.email is null and ${takesPart('e')}))
    and (not $15 or (${addressRefused()} is not null and ${takesPart('e')}))
  order by p.family_name, p.given_name, e.id
  limit $12`;

import type pg from 'pg';

export interface GroupOfTen {
  readonly id: string;
  readonly coach: string;
  readonly coachMail: string;
  readonly student: string;
  readonly fellowMail: string;
}

/** What the database holds, past every policy. */
export class Records {
  constructor(private readonly owner: pg.Client) {}

  /** @param sql from `from` on */
  async count(sql: string): Promise<number> {
    const { rows } = await this.owner.query<{ n: number }>(`select count(*)::int as n ${sql}`);
    return rows[0]?.n ?? 0;
  }

  movesMade(): Promise<number> {
    return this.count(`from proposal_edits where kind = 'move' and undone_at is null`);
  }

  /** Who is pinned in the newest proposal, and to whose group. */
  async seatsOfPinned(): Promise<readonly { student: string; coach: string }[]> {
    const { rows } = await this.owner.query<{ student: string; coach: string }>(
      `select s.enrolment_id as student, g.leader_id as coach from proposal_seats s
       join proposal_groups g on g.id = s.group_id
       where s.is_pinned
         and s.proposal_id = (select id from proposals order by number desc limit 1)
       order by s.enrolment_id`,
    );
    return rows;
  }

  async groupOfTen(): Promise<GroupOfTen> {
    const { rows } = await this.owner.query<{ id: string; person: string; mail: string }>(
      `select g.id, p.id as person, p.email as mail
       from (select id from groups where seats_taken = 10 order by number limit 1) g
       join memberships m on m.group_id = g.id
       join enrolments e on e.id = m.enrolment_id
       join persons p on p.id = e.person_id
       order by m.role = 'mentor' desc, p.id`,
    );
    const [coach, student, fellow] = rows;
    if (!coach || !student || !fellow) throw new Error('No group of ten');
    return {
      id: coach.id,
      coach: coach.person,
      coachMail: coach.mail,
      student: student.person,
      fellowMail: fellow.mail,
    };
  }

  async groupBeside(id: string): Promise<string> {
    const { rows } = await this.owner.query<{ id: string }>(
      `select id from groups where id <> $1 order by number limit 1`,
      [id],
    );
    return rows[0]!.id;
  }
}

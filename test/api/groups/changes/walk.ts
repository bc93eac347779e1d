import type { Enrolment } from '#enrolment';
import { GiveSeats } from '#groups';
import type { Answer } from '../../../support/client.js';
import type { TestKull } from '../../../support/kull.js';
import { fyseLikeSettings } from '../../../support/scheme-settings.js';
import { Changing, type Preview } from './changing.js';

export const KINDS = [
  ...(['come', 'look', 'accept', 'grab', 'withdraw'] as const),
  ...(['transfer', 'swap', 'place', 'merge', 'split', 'replace', 'close'] as const),
  ...(['mentorComes', 'mentorGoes'] as const),
] as const;

export interface Step {
  readonly kind: (typeof KINDS)[number];
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

interface Stay {
  readonly id: string;
  readonly groupId: string;
  readonly enrolmentId: string;
  readonly role: string;
  readonly joinedAt: string;
  readonly leftAt: string | null;
}

const at = <T>(of: readonly T[], index: number): T | undefined => of[index % of.length];

/** A round with a queue, whose people come, go and are moved; and where each step should have put them. */
export class Walk {
  private readonly students: Enrolment[] = [];
  private readonly mentors: Enrolment[] = [];
  /** Where everybody sits, as the answers have said. */
  private readonly seats = new Map<string, string | null>();
  private history: Stay[] = [];

  private constructor(
    private readonly kull: TestKull,
    private readonly round: Changing,
  ) {}

  static async begin(kull: TestKull): Promise<Walk> {
    const waysIn = { ...fyseLikeSettings.waysIn, waitingList: true, freeSeats: true };
    const walk = new Walk(kull, await Changing.of(kull, { waysIn }));
    for (const size of [2, 3, 1]) {
      const { group, mentor, mentees } = await walk.round.group(size);
      walk.mentors.push(mentor);
      walk.students.push(...mentees);
      for (const { id } of mentees) walk.seats.set(id, group.id);
    }
    return walk;
  }

  /** @returns whether it was done, and not refused */
  async take({ kind, a, b, c }: Step): Promise<boolean> {
    const { round, students, mentors } = this;
    const groups = await this.openGroups();
    const student = at(students, a);
    if (kind === 'come') return this.come('mentee', students);
    if (kind === 'mentorComes') return this.come('mentor', mentors);
    if (kind === 'look') return this.look();
    if (kind === 'mentorGoes') return this.withdraw(at(mentors, a));
    if (!student) return false;
    if (kind === 'withdraw') return this.withdraw(student);
    if (kind === 'accept') return this.accept(student);
    if (kind === 'grab') {
      const groupId = at(groups, b)?.id;
      const joined = await (await round.client(student)).post(`/groups/${groupId}/members`);
      return this.said(joined, () => this.seats.set(student.id, groupId ?? null));
    }
    return this.change(kind, { groups, a, b, c });
  }

  private async change(
    kind: Step['kind'],
    { groups, a, b, c }: { groups: readonly { id: string }[]; a: number; b: number; c: number },
  ): Promise<boolean> {
    const isSeated = kind !== 'place';
    const those = this.students.filter(({ id }) => Boolean(this.seats.get(id)) === isSeated);
    const student = at(those, a) ?? at(this.students, a)!;
    const other = at(this.students, b)!;
    const group = at(groups, b)?.id ?? null;
    const into = at(groups, c)?.id ?? null;
    const inGroup = [...this.seats].filter(([, id]) => id === group).map(([id]) => id);
    const going = inGroup.filter((_, i) => i % 2 === c % 2);
    const leads = await this.leaderOf(group);
    const wanted = {
      transfer: { kind, enrolmentId: student.id, groupId: group },
      place: { kind, enrolmentId: student.id, groupId: group },
      swap: { kind, enrolmentId: student.id, otherId: other.id },
      merge: { kind, groupId: group, intoId: into },
      split: { kind, groupId: group, enrolmentIds: going, successorId: at(this.mentors, a)?.id },
      close: { kind, groupId: group, reason: 'too_few' },
      replace: {
        ...{ kind: 'replace_mentor', groupId: group, mentorId: leads },
        successorId: at(this.mentors, c)?.id,
      },
    }[kind as 'transfer'];
    const looked = await this.round.preview(wanted);
    if (!(await this.said(looked))) return false;
    const made = await this.round.make(wanted, looked.as<Preview>().seen);
    return this.said(made, () => {
      const [seat, otherSeat] = [student, other].map(({ id }) => this.seats.get(id) ?? null);
      if (kind === 'transfer' || kind === 'place') this.seats.set(student.id, group);
      if (kind === 'swap') this.seats.set(student.id, otherSeat!).set(other.id, seat!);
      if (kind === 'merge') for (const id of inGroup) this.seats.set(id, into);
      if (kind === 'close') for (const id of inGroup) this.seats.set(id, null);
      const [opened] = made.as<{ opened: string[] }>().opened;
      if (kind === 'split') for (const id of going) this.seats.set(id, opened!);
    });
  }

  private async said(answer: Answer, then: () => unknown = () => 0): Promise<boolean> {
    if (answer.status >= 500) throw new Error(`Answered ${answer.status}: ${answer.text}`);
    if (answer.status >= 400) return Promise.resolve(false);
    then();
    return Promise.resolve(true);
  }

  private async come(role: Enrolment['role'], people: Enrolment[]): Promise<boolean> {
    const enrolment = await this.kull.a.enrolment({ in: this.round.round, role, state: 'invited' });
    const client = await this.round.client(enrolment);
    const said = await client.post(`/enrolments/${enrolment.id}/answer`, { answer: 'joined' });
    return this.said(said, () => {
      people.push(enrolment);
      if (role === 'mentee') this.seats.set(enrolment.id, null);
    });
  }

  private async withdraw(person: Enrolment | undefined): Promise<boolean> {
    if (!person) return false;
    const left = await this.round.coordinator.post(`/enrolments/${person.id}/withdrawal`);
    return this.said(left, () => {
      if (person.role === 'mentee') this.seats.set(person.id, null);
    });
  }

  private async look(): Promise<boolean> {
    const { institutionId, id } = this.round.round;
    await this.kull.app.get(GiveSeats).run(institutionId, id, new Date());
    return true;
  }

  private async accept(student: Enrolment): Promise<boolean> {
    const client = await this.round.client(student);
    const { waits } = (await client.get('/me/waits')).as<{
      waits: { offer: { id: string } | null }[];
    }>();
    const offer = waits[0]?.offer?.id;
    if (!offer) return false;
    const accepted = await client.post(`/seat-offers/${offer}/acceptance`);
    return this.said(accepted, () =>
      this.seats.set(student.id, accepted.as<{ groupId: string }>().groupId),
    );
  }

  private async openGroups(): Promise<{ id: string }[]> {
    const { rows } = await this.kull.owner.query<{ id: string }>(
      `select id from groups where round_id = $1 and closed_at is null order by number`,
      [this.round.round.id],
    );
    return rows;
  }

  private async leaderOf(groupId: string | null): Promise<string | null> {
    const { rows } = await this.kull.owner.query<{ id: string }>(
      `select enrolment_id as id from memberships
       where group_id = $1 and role <> 'mentee' and left_at is null order by id limit 1`,
      [groupId],
    );
    return rows[0]?.id ?? null;
  }

  /** What holds of a round at any time, whoever does what at once. */
  async check(): Promise<void> {
    const { rows } = await this.kull.owner.query(WRONG, [this.round.round.id]);
    expect(rows).toEqual([
      { miscounted: 0, inTwoGroups: 0, closedWithPeople: 0, lost: 0, overlapping: 0, elsewhere: 0 },
    ]);
    await this.checkHistory();
  }

  /** Nothing of what was is gone or another; what is over stays over. */
  private async checkHistory(): Promise<void> {
    const { rows } = await this.kull.owner.query<Stay>(
      `select m.id, m.group_id as "groupId", m.enrolment_id as "enrolmentId", m.role,
              m.joined_at::text as "joinedAt", m.left_at::text as "leftAt"
       from memberships m join groups g on g.id = m.group_id where g.round_id = $1 order by m.id`,
      [this.round.round.id],
    );
    const now = new Map(rows.map((stay) => [stay.id, stay]));
    for (const was of this.history) {
      const is = now.get(was.id);
      expect(is).toEqual(was.leftAt === null ? { ...was, leftAt: is?.leftAt } : was);
    }
    this.history = rows;
  }

  /** Everybody is where the steps have put them. */
  async checkPlaces(): Promise<void> {
    const { rows } = await this.kull.owner.query<{ id: string; groupId: string | null }>(
      `select e.id, m.group_id as "groupId" from enrolments e
       left join memberships m on m.enrolment_id = e.id and m.role = 'mentee' and m.left_at is null
       where e.round_id = $1 and e.role = 'mentee'`,
      [this.round.round.id],
    );
    expect(Object.fromEntries(rows.map(({ id, groupId }) => [id, groupId]))).toEqual(
      Object.fromEntries(this.seats),
    );
  }
}

const WRONG = `select
  (select count(*)::int from groups g where g.round_id = $1
     and (g.seats_taken <> (select count(*) from memberships m where m.group_id = g.id
                              and m.role = 'mentee' and m.left_at is null)
       or g.seats_held <> (select count(*) from seat_offers o where o.group_id = g.id
                             and o.ended_at is null)
       or g.seats_taken + g.seats_held > g.seats)) as miscounted,
  (select count(*)::int from (
     select from memberships m join enrolments e on e.id = m.enrolment_id
     where e.round_id = $1 and m.left_at is null and m.role = 'mentee'
     group by e.id having count(*) > 1) twice) as "inTwoGroups",
  (select count(*)::int from memberships m join groups g on g.id = m.group_id
   where g.round_id = $1 and g.closed_at is not null and m.left_at is null) as "closedWithPeople",
  (select count(*)::int from enrolments e
   where e.round_id = $1 and e.role = 'mentee' and e.state = 'joined'
     and not exists (select from memberships m where m.enrolment_id = e.id and m.left_at is null)
     and not exists (select from waits w where w.enrolment_id = e.id)) as lost,
  (select count(*)::int from memberships a
   join memberships b on b.enrolment_id = a.enrolment_id and b.id > a.id
    and b.role = 'mentee' and b.joined_at < coalesce(a.left_at, 'infinity')
    and a.joined_at < coalesce(b.left_at, 'infinity')
   join enrolments e on e.id = a.enrolment_id
   where e.round_id = $1 and a.role = 'mentee' and a.left_at > a.joined_at) as overlapping,
  (select count(*)::int from memberships m
   join groups g on g.id = m.group_id join enrolments e on e.id = m.enrolment_id
   where g.round_id = $1 and e.round_id <> $1) as elsewhere`;

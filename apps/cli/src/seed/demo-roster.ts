import { Enrolment, type EnrolmentState } from '#enrolment';
import { newId, weeklySlot, type WeeklySlot, type Weekday } from '#kernel';
import type { Tx } from '#platform';
import type { DemoCalendar } from './demo-calendar.js';
import type { DemoPeople, PersonRow } from './demo-people.js';
import { COACHES, GROUPS, LEAD_COACH, LED_COACHES, WITHOUT_GROUP } from './demo-plan.js';

export type EnrolmentRow = Partial<Enrolment> & { id: string; personId: string };

export interface DemoRoster {
  readonly coaches: readonly EnrolmentRow[];
  /** The students of each group, in the order of the plan. */
  readonly grouped: readonly (readonly EnrolmentRow[])[];
  readonly invited: readonly EnrolmentRow[];
}

/** Everyone in the round: the coaches, the students of each group, and those without one. */
export class DemoRosterMaker {
  private readonly rows: EnrolmentRow[] = [];

  constructor(
    private readonly people: DemoPeople,
    private readonly calendar: DemoCalendar,
    private readonly roundId: string,
  ) {}

  make(): DemoRoster {
    const coaches = Array.from({ length: COACHES }, (_, i) => this.coach(i));
    const leadId = coaches[LEAD_COACH]!.id;
    for (const led of LED_COACHES) coaches[led]!.leadId = leadId;
    const grouped = GROUPS.map(({ campus, slot, students }, group) =>
      Array.from({ length: students }, (_, i) =>
        this.student('joined', campus, slot, {
          demoRole: group === 0 && i === 0 ? 'mentee' : null,
          isProtected: group === 2 && i === 5,
        }),
      ),
    );
    const without = WITHOUT_GROUP.flatMap(({ state, count }) =>
      Array.from({ length: count }, (_, i) =>
        this.student(state, i % 2 ? 'Sør' : 'Nord', null, {
          ...(state === 'joined' && i === 0 ? { email: null } : {}),
        }),
      ),
    );
    return { coaches, grouped, invited: without.filter(({ state }) => state === 'invited') };
  }

  async insert(tx: Tx): Promise<void> {
    const { institutionId } = tx;
    const rows = this.rows.map((row) => ({ institutionId, ...row }));
    await tx.repository(Enrolment).insert(rows.filter(({ leadId }) => !leadId));
    await tx.repository(Enrolment).insert(rows.filter(({ leadId }) => leadId));
  }

  private coach(index: number): EnrolmentRow {
    const led = GROUPS.filter(({ coach }) => coach === index);
    const roles: Readonly<Record<number, string>> = { 0: 'mentor', [LEAD_COACH]: 'lead_mentor' };
    const cohort = `${Number(this.calendar.cohort.slice(0, 4)) - 2}-HØST`;
    const person = this.people.addStudent({
      campus: led[0]?.campus ?? 'Nord',
      cohort,
      demoRole: roles[index] ?? null,
    });
    return this.enrol(person.id, 'mentor', 'joined', {
      slots: [...led.map(({ slot }) => slot), weeklySlot(5, 12)].sort((a, b) => a - b),
      languages: ['nb', 'en'],
      maxGroups: index === 0 ? 2 : 1,
      experience: index % 2 === 0 ? '1 år' : 'ny',
    });
  }

  private student(
    state: EnrolmentState,
    campus: string,
    slot: WeeklySlot | null,
    given: Omit<PersonRow, 'id' | 'campus' | 'cohort'>,
  ): EnrolmentRow {
    const { cohort } = this.calendar;
    const person = this.people.addStudent({ campus, cohort, ...given });
    const index = this.rows.length;
    // A third have not said when they can, as in every round.
    const other = weeklySlot((1 + (index % 5)) as Weekday, 12);
    const slots = index % 3 === 2 || state !== 'joined' ? null : slot ? [slot, other] : [other];
    return this.enrol(person.id, 'mentee', state, {
      slots: slots && [...new Set(slots)].sort((a, b) => a - b),
      languages: state === 'joined' ? (index % 5 === 0 ? ['nb', 'en'] : ['nb']) : null,
      interests: state === 'joined' ? [INTERESTS[index % INTERESTS.length]!] : null,
    });
  }

  private enrol(
    personId: string,
    role: Enrolment['role'],
    state: EnrolmentState,
    given: Partial<Enrolment>,
  ): EnrolmentRow {
    const row: EnrolmentRow = {
      id: newId(),
      ...{ roundId: this.roundId, personId, role, state, fromRoster: true },
      createdAt: this.calendar.daysAgo(84),
      answeredAt: state === 'invited' ? null : this.calendar.daysAgo(77 - (this.rows.length % 7)),
      ...given,
    };
    this.rows.push(row);
    return row;
  }
}

const INTERESTS = ['musikk', 'friluft', 'koding', 'brettspill', 'fotball'];

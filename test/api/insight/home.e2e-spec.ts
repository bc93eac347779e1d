import type { Grant } from '#kernel';
import type { RoundState, SchemeSettings } from '#schemes';
import { TestKull } from '../../support/kull.js';
import { fyseLikeSettings } from '../../support/scheme-settings.js';
import { midTerm, personOf, type MidTerm } from './mid-term.js';

type Part = Record<string, unknown>;
interface HomeAnswer {
  readonly coordinator: readonly (Part & { due: readonly Part[] })[] | null;
  readonly mentor: (Part & Record<'groups' | 'toLog' | 'next', readonly Part[]>) | null;
  readonly lead: readonly (Part & { lagging: readonly Part[] })[] | null;
  readonly mentee: readonly Part[] | null;
  readonly insight: readonly Part[] | null;
  readonly administrator: Part | null;
}

describe('home', () => {
  let kull: TestKull;
  let term: MidTerm;

  beforeAll(async () => {
    kull = await TestKull.start({ work: false });
    term = await midTerm(kull);
    await midTerm(kull); // beside it, in another institution
  });
  afterAll(() => kull.stop());

  const homeOf = async (person: { institutionId: string; id: string }): Promise<HomeAnswer> =>
    (await (await kull.as(person)).get('/home')).as<HomeAnswer>();

  const holding = (role: Grant['role']) =>
    kull.a.person({
      institutionId: term.scheme.institutionId,
      grants: [{ role, schemeId: role === 'administrator' ? null : term.scheme.id }],
    });

  it('tells the coordinator what waits in each of her rounds', async () => {
    const { coordinator, mentor, mentee, lead, insight, administrator } = await homeOf(
      term.coordinator,
    );
    expect([mentor, mentee, lead, insight, administrator]).toEqual([null, null, null, null, null]);
    expect(coordinator).toHaveLength(1);
    expect(coordinator![0]).toMatchObject({ roundId: term.round.id, numbers: { groups: 2 } });
    expect(coordinator![0]!['can']).toEqual({ run: true, readProgress: true });
    expect(coordinator![0]!.due).toEqual([
      {
        kind: 'groups_late',
        count: 1,
        groups: [{ id: term.late.id, number: term.late.number, pair: null }],
        seats: null,
        month: null,
      },
      {
        kind: 'logs_missing',
        count: 1,
        groups: [{ id: term.met.id, number: term.met.number, pair: null }],
        seats: null,
        month: null,
      },
      { kind: 'not_placed', count: 1, groups: [], seats: null, month: null },
      { kind: 'without_email', count: 1, groups: [], seats: null, month: null },
    ]);
  });

  it('counts those whom the round’s list of participants finds', async () => {
    const { coordinator } = await homeOf(term.coordinator);
    const { numbers } = coordinator![0]! as unknown as { numbers: Record<string, number> };
    const client = await kull.as(term.coordinator);
    const listed = async (query: string): Promise<number> =>
      (await client.get(`/rounds/${term.round.id}/enrolments?${query}`)).as<{ items: unknown[] }>()
        .items.length;
    for (const [query, counted] of [
      ['lacks=group', 'notPlaced'],
      ['lacks=email', 'withoutEmail'],
      ['role=mentee&state=invited', 'silent'],
      ['role=mentee&state=listed', 'notInvited'],
    ] as const) {
      expect([counted, await listed(query)]).toEqual([counted, numbers[counted]]);
      expect(numbers[counted]).toBeGreaterThan(0);
    }
  });

  it('tells the mentor which meeting to log, and which is next', async () => {
    const { mentor, lead } = await homeOf(personOf(term.mentor));
    expect(lead).toBeNull();
    expect(mentor!.groups).toMatchObject([{ id: term.met.id, members: 2, meetingsHeld: 1 }]);
    expect(mentor!.toLog).toMatchObject([
      { id: term.unlogged.id, groupId: term.met.id, theme: { code: 'study_technique' } },
    ]);
    expect(mentor!.next).toMatchObject([{ id: term.next.id, place: 'B2 012' }]);
  });

  it('tells the lead mentor which of the groups lag', async () => {
    const { lead } = await homeOf(personOf(term.lead));
    expect(lead).toMatchObject([{ roundId: term.round.id, groups: 1, groupsMet: 1 }]);
    expect(lead![0]!.lagging).toMatchObject([{ id: term.met.id }]);
  });

  it('shows the student the group, its mentor, the next meeting and what was shared', async () => {
    const { mentee } = await homeOf(personOf(term.mentees[0]!));
    expect(mentee).toMatchObject([
      {
        step: 'group',
        groupId: term.met.id,
        mentors: [{ name: 'Marte Demo', photo: null }],
        next: { id: term.next.id, startsAt: term.next.startsAt.toISOString() },
        lastShared: { summary: 'Vi snakket om eksamen' },
      },
    ]);
  });

  it.each([
    ['invited', 'running', 'answer'],
    ['declined', 'running', 'declined'],
    ['joined', 'running', 'free_seats'],
    ['joined', 'open', 'wait'],
  ] as const)('tells a student who is %s in a round that is %s: %s', async (state, of, step) => {
    const round = await kull.a.round({ state: of });
    const student = await kull.a.enrolment({ in: round, state });
    expect((await homeOf(personOf(student))).mentee).toMatchObject([
      { step, groupId: null, next: null, enrolmentId: student.id },
    ]);
  });

  it('tells who waits for a coordinator, and who has said whom they want', async () => {
    const stepIn = async (settings: SchemeSettings, state: RoundState, ranks = false) => {
      const round = await kull.a.round({ of: await kull.a.scheme({ settings }), state });
      const student = await kull.a.enrolment({ in: round });
      if (ranks) {
        const { id } = await kull.a.enrolment({ in: round, role: 'mentor' });
        const wishes = { rankedIds: [id], vetoedIds: [], message: '' };
        const client = await kull.as(personOf(student));
        await client.put(`/rounds/${round.id}/my-wishes`, wishes, { 'if-match': '"0"' });
      }
      return (await homeOf(personOf(student))).mentee?.map(({ step }) => step);
    };
    const { waysIn, matching } = fyseLikeSettings;
    const closed = { ...fyseLikeSettings, waysIn: { ...waysIn, freeSeats: false } };
    expect(await stepIn(closed, 'running')).toEqual(['unplaced']);
    const wished = { ...closed, format: 'pairs', matching: { ...matching, by: 'wishes' } } as const;
    expect(await stepIn(wished, 'open')).toEqual(['rank_mentors']);
    expect(await stepIn(wished, 'open', true)).toEqual(['ranked']);
  });

  it('gives the insight reader numbers, and the administrator what there is', async () => {
    const { insight } = await homeOf(await holding('insight'));
    expect(insight).toMatchObject([{ roundId: term.round.id, numbers: { joined: 4 } }]);
    const { administrator } = await homeOf(await holding('administrator'));
    expect(administrator).toMatchObject({ schemes: [{ id: term.scheme.id, rounds: 1 }] });
  });

  it('needs somebody', async () => {
    expect((await kull.client().get('/home')).status).toBe(401);
  });

  it('puts a round in which nothing waits below those in which something does', async () => {
    const next = await kull.a.round({ of: term.scheme, startsOn: '2099-08-01' });
    const { coordinator } = await homeOf(term.coordinator);
    expect(coordinator!.map((round) => round['roundId'])).toEqual([term.round.id, next.id]);
    expect(coordinator![1]!.due).toEqual([]);
  });
});

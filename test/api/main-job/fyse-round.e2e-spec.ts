import { jest } from '@jest/globals';
import { answerAll } from '../../support/answering.js';
import { TestClient } from '../../support/client.js';
import { TestKull } from '../../support/kull.js';
import { fixture, RosterDesk } from '../../support/roster-files.js';

// The whole job, on the whole roster: minutes on a busy machine, and none of it is a race.
jest.setTimeout(600_000);

interface Identified {
  readonly id: string;
  readonly version: number;
}

/** From a roster file to logged meetings, as a coordinator, 640 students and 68 coaches go through it. */
describe('a FYSE round', () => {
  let kull: TestKull;
  let coordinator: TestClient;
  let institutionId: string;
  let roundId: string;
  let proposal: Identified;

  beforeAll(async () => {
    kull = await TestKull.start();
    const institution = await kull.a.institution();
    institutionId = institution.id;
    coordinator = await kull.as(await kull.a.coordinator({ institutionId }));
  });
  afterAll(() => kull.stop());

  const count = async (sql: string): Promise<number> => {
    const { rows } = await kull.owner.query<{ n: number }>(`select count(*)::int as n ${sql}`);
    return rows[0]?.n ?? 0;
  };

  it('is opened from the template', async () => {
    const scheme = await coordinator.post('/schemes', { templateKey: 'fyse', name: 'FYSE' });
    expect(scheme.status).toBe(201);
    const round = await coordinator.post(`/schemes/${scheme.as<Identified>().id}/rounds`, {
      name: 'FYSE høst 2026',
      cohort: '2026-HØST',
    });
    expect(round.status).toBe(201);
    roundId = round.as<Identified>().id;
  });

  it('takes in its students and coaches', async () => {
    const desk = new RosterDesk(coordinator, roundId);
    await desk.import(fixture('studenter.csv'));
    await desk.import(fixture('coacher.csv'), { role: 'mentor' });
    expect(await count(`from enrolments where role = 'mentee' and state = 'listed'`)).toBe(640);
    expect(await count(`from enrolments where role = 'mentor' and state = 'joined'`)).toBe(68);
  });

  it('invites each student once, by mail, however often it is asked', async () => {
    const first = await coordinator.post(`/rounds/${roundId}/invitations`);
    expect(first.as<{ invited: number }>().invited).toBe(640);
    const second = await coordinator.post(`/rounds/${roundId}/invitations`);
    expect(second.as<{ invited: number }>().invited).toBe(0);
    await kull.settled();
    expect(await count(`from mails where state = 'sent'`)).toBe(640);
  });

  it('takes 588 yeses and 40 noes, and leaves 12 alone', async () => {
    const { rows } = await kull.owner.query<{ text: string }>(
      `select m.text from mails m join persons p on p.id = m.person_id order by p.student_number`,
    );
    const tokens = rows.map(({ text }) => /\/invitations\/([\w-]+)/.exec(text)?.[1] ?? '');
    expect(new Set(tokens).size).toBe(640);
    // A third leave their hours blank: unknown, which neither fits nor clashes.
    await answerAll(
      kull.baseUrl,
      tokens.slice(0, 628).map((token, index) => ({
        token,
        answer: index < 588 ? 'joined' : 'declined',
        leavesHoursBlank: index < 588 && index % 3 === 0,
      })),
    );
    const { rows: states } = await kull.owner.query(
      `select state, count(*)::int from enrolments where role = 'mentee' group by 1 order by 1`,
    );
    expect(states).toEqual([
      { state: 'declined', count: 40 },
      { state: 'invited', count: 12 },
      { state: 'joined', count: 588 },
    ]);
    expect(
      await count(`from enrolments where role = 'mentee' and state = 'joined' and slots is null`),
    ).toBe(196);
  });

  it('proposes groups for those who joined, and keeps every rule', async () => {
    const started = await coordinator.post(`/rounds/${roundId}/matching-runs`, { seed: 1 });
    expect(started.status).toBe(201);
    await kull.settled();
    const run = await coordinator.get(`/matching-runs/${started.as<Identified>().id}`);
    const { state, proposalId } = run.as<{ state: string; proposalId: string }>();
    expect(state).toBe('done');
    proposal = (await coordinator.get(`/proposals/${proposalId}`)).as();

    const broken = await count(
      `from proposal_groups g where proposal_id = '${proposalId}' and not (
         (select count(*) from proposal_seats s where s.group_id = g.id) between 8 and 11
         and leader_id is not null and slot is not null)`,
    );
    expect(broken).toBe(0);
    expect(await count(`from proposal_seats where proposal_id = '${proposalId}'`)).toBe(588);
    expect(
      await count(`from proposal_seats where proposal_id = '${proposalId}' and group_id is null`),
    ).toBe(0);
    // One campus to a group, the coach included.
    expect(
      await count(`from (
        select g.id from proposal_groups g join proposal_seats s on s.group_id = g.id
        join enrolments e on e.id in (s.enrolment_id, g.leader_id)
        join persons p on p.id = e.person_id
        where g.proposal_id = '${proposalId}' group by g.id having count(distinct p.campus) > 1) t`),
    ).toBe(0);
    // Nobody the only woman or man.
    expect(
      await count(`from (
        select g.id, p.gender from proposal_groups g join proposal_seats s on s.group_id = g.id
        join enrolments e on e.id = s.enrolment_id join persons p on p.id = e.person_id
        where g.proposal_id = '${proposalId}' and p.gender in ('woman', 'man')
        group by 1, 2 having count(*) = 1) t`),
    ).toBe(0);
    // A coach never leads two groups at one hour, nor more than the roster says.
    expect(
      await count(`from (
        select leader_id, slot from proposal_groups where proposal_id = '${proposalId}'
        group by 1, 2 having count(*) > 1) t`),
    ).toBe(0);
    expect(
      await count(`from (
        select g.leader_id from proposal_groups g join enrolments e on e.id = g.leader_id
        where proposal_id = '${proposalId}' group by 1, e.max_groups having count(*) > e.max_groups) t`),
    ).toBe(0);
  });

  it('is published once, and everybody in a group is told', async () => {
    const publish = () =>
      coordinator.post(
        `/proposals/${proposal.id}/publication`,
        {},
        {
          'if-match': `"${proposal.version}"`,
        },
      );
    const answers = await Promise.all([publish(), publish()]);
    expect(answers.filter(({ status }) => status < 300).length).toBeGreaterThan(0);
    const groups = await count(`from groups where round_id = '${roundId}'`);
    expect(groups).toBe(await count(`from proposal_groups where proposal_id = '${proposal.id}'`));
    expect(await count(`from memberships where role = 'mentee' and left_at is null`)).toBe(588);
    await kull.settled();
    expect(
      await count(`from mails m join enrolments e on e.person_id = m.person_id
                   where e.role = 'mentee' and m.created_at > (select published_at from proposals
                   where id = '${proposal.id}') - interval '1 second'`),
    ).toBe(588);
  });

  it('lets a coach plan and log a meeting, and shows each what is theirs', async () => {
    const { rows } = await kull.owner.query<{ group_id: string; coach: string; student: string }>(
      `select g.id as group_id,
         (select e.person_id from memberships m join enrolments e on e.id = m.enrolment_id
          where m.group_id = g.id and m.role = 'mentor') as coach,
         (select e.person_id from memberships m join enrolments e on e.id = m.enrolment_id
          where m.group_id = g.id and m.role = 'mentee' limit 1) as student
       from groups g order by number limit 1`,
    );
    const { group_id: groupId, coach, student } = rows[0]!;
    const asCoach = await kull.as({ institutionId, id: coach });
    const { members } = (await asCoach.get(`/groups/${groupId}`)).as<{
      members: { enrolmentId: string }[];
    }>();
    const logged = await asCoach.post(
      `/groups/${groupId}/logged-meetings`,
      {
        date: '2026-09-01',
        time: '10:00',
        outcome: 'held',
        // Coaches are paid, so it is said of each.
        attendance: members.map(({ enrolmentId }) => ({ enrolmentId, presence: 'present' })),
        summary: 'Vi ble kjent',
        reflection: 'Bare for meg',
      },
      { 'idempotency-key': 'first-meeting' },
    );
    expect(logged.status).toBe(201);
    expect(await count(`from meetings where group_id = '${groupId}' and state = 'held'`)).toBe(1);
    const asStudent = await kull.as({ institutionId, id: student });
    const seen = await asStudent.get(`/groups/${groupId}/meetings`);
    expect(seen.text).toContain('Vi ble kjent');
    expect(seen.text).not.toContain('Bare for meg');
    expect((await asStudent.get(`/groups/${groupId}`)).status).toBe(200);

    const progress = await coordinator.get(`/rounds/${roundId}/progress`);
    expect(progress.status).toBe(200);
    expect(progress.text).not.toContain('Bare for meg');
  });
});

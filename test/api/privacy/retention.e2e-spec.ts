import { HELD_BY_ROUNDS, roundsPastLimit } from '#insight';
import { Actor, newId } from '#kernel';
import { EveryDay } from '#platform';
import { ErasePeopleLeft, forgetAll, planOf, REGISTER } from '#privacy';
import { Scheme } from '#schemes';
import { statuses, type Cast } from '../../support/cast.js';
import { TestKull } from '../../support/kull.js';
import { fullRound, HELD, rowsHeld, setClock } from './full-round.js';

interface Past {
  roundId: string;
  version: number;
  isDue: boolean;
  keptUntil: string | null;
  plan: {
    goes: { table: string; rows: number }[];
    erased: number;
    staying: number;
    fingerprint: string;
  };
  stays: { numbers: Record<string, number>; attendance: Record<string, number> };
}
interface Shown {
  schemes: { id: string; months: number | null; version: number }[];
  past: Past[];
  forgotten: { roundId: string; state: string; people: number; peopleLeft: number }[];
}

/** Six months after 15 June. */
const LAST_DAY = new Date('2026-12-15T12:00:00Z');
const DAY_AFTER = new Date('2026-12-16T12:00:00Z');

describe('forgetting rounds when their time is over', () => {
  let kull: TestKull;
  let cast: Cast;

  beforeEach(async () => {
    kull = await TestKull.start();
    cast = await fullRound(kull);
    at(DAY_AFTER);
  });
  afterEach(() => kull.stop());

  const at = (now: Date): void => setClock(kull, now);
  const setMonths = async (months: number | null): Promise<void> => {
    const { schemeId } = cast.round;
    const scheme = (await cast.as.administrator.get(`/schemes/${schemeId}`)).as<{
      version: number;
    }>();
    const answer = await cast.as.administrator.put(
      `/schemes/${schemeId}/retention`,
      { months },
      { 'if-match': `"${scheme.version}"` },
    );
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ retentionMonths: months });
  };
  const shown = async (): Promise<Shown> =>
    (await cast.as.administrator.get('/retention')).as<Shown>();
  const onlyPast = async (): Promise<Past> => (await shown()).past[0]!;
  const forget = ({ roundId, version, plan }: Past) =>
    cast.as.administrator.post(
      `/rounds/${roundId}/forgetting`,
      { plan: plan.fingerprint },
      { 'if-match': `"${version}"` },
    );
  const numbersOfRound = async () => ({
    progress: (await cast.as.insight.get(`/rounds/${cast.round.id}/progress`)).as<{
      numbers: unknown;
    }>().numbers,
    figures: (await cast.as.coordinator.get(`/schemes/${cast.round.schemeId}`)).as<{
      rounds: { figures: unknown }[];
    }>().rounds[0]!.figures,
  });
  const erasedAmong = async (): Promise<string[]> => {
    const { rows } = await kull.owner.query<{ id: string }>(
      `select id from persons where institution_id = $1 and erased_at is not null`,
      [cast.round.institutionId],
    );
    return rows.map(({ id }) => id).toSorted();
  };

  it('deletes nothing of a scheme that has said nothing, and tells the administrator', async () => {
    const home = await cast.as.administrator.get('/home');
    expect(home.body).toMatchObject({
      administrator: { roundsToForget: 0, schemesWithoutLimit: 1 },
    });
    expect(await shown()).toMatchObject({ past: [], forgotten: [] });
  });

  it('shows what goes before it goes, and then exactly that goes, and the numbers stay', async () => {
    await setMonths(6);
    const home = await cast.as.administrator.get('/home');
    expect(home.body).toMatchObject({
      administrator: { roundsToForget: 1, schemesWithoutLimit: 0 },
    });
    const before = await rowsHeld(kull, cast.round.institutionId);
    expect(Object.entries(before).filter(([, rows]) => rows === 0)).toEqual([]);
    const due = await onlyPast();
    expect(Object.fromEntries(due.plan.goes.map(({ table, rows }) => [table, rows]))).toEqual(
      before,
    );
    const numbers = await numbersOfRound();
    expect(due.stays.numbers).toEqual(numbers.progress);
    expect(due.stays.attendance).toEqual({ present: 2, excused: 0, absent: 1 });

    expect((await forget(due)).status).toBe(200);
    expect(await rowsHeld(kull, cast.round.institutionId)).toEqual(
      Object.fromEntries(HELD.map((table) => [table, 0])),
    );
    expect(await numbersOfRound()).toEqual(numbers);
    await kull.settled();
    expect(await numbersOfRound()).toEqual(numbers);
    const after = await shown();
    expect(after).toMatchObject({
      past: [],
      forgotten: [
        { roundId: cast.round.id, state: 'done', people: due.plan.erased, peopleLeft: 0 },
      ],
    });
    const progress = await cast.as.coordinator.get(`/rounds/${cast.round.id}/progress`);
    expect(progress.body).toMatchObject({
      state: 'archived',
      groups: [],
      earlier: [],
      forgotten: { endsOn: '2026-06-15', attendance: { present: 2, excused: 0, absent: 1 } },
    });
    const { rows } = await kull.owner.query<{ details: Record<string, number> }>(
      `select details from audit_events where act = 'round.forgotten'`,
    );
    expect(rows).toEqual([
      { details: { ...before, people_erased: due.plan.erased, people_staying: due.plan.staying } },
    ]);
  });

  it('has something in every table that a round has', () => {
    const ofRound = REGISTER.filter(({ lasts }) => typeof lasts === 'object');
    expect(ofRound.map(({ table }) => table).toSorted()).toEqual(HELD.toSorted());
    const directly = REGISTER.filter(
      ({ lasts }) => typeof lasts === 'object' && lasts.ofRound === 't.round_id = $2',
    ).map(({ table }) => table);
    // A proposal hangs on its run as well.
    expect([...HELD_BY_ROUNDS, 'proposals'].toSorted()).toEqual(directly.toSorted());
  });

  it('erases whom nothing else ties to Kull, and nobody else', async () => {
    await setMonths(6);
    const { institutionId, schemeId } = cast.round;
    const scheme = Object.assign(new Scheme(), {
      institutionId,
      id: schemeId,
      settings: cast.round.settings,
    });
    const other = await kull.a.round({ of: scheme, state: 'running' });
    await kull.a.enrolment({ in: other, personId: cast.people.fellow.id });
    await kull.owner.query(
      `insert into grants (institution_id, id, person_id, role, scheme_id)
       values ($1, $2, $3, 'coordinator', $4)`,
      [institutionId, newId(), cast.people.leadMentor.id, schemeId],
    );
    await kull.owner.query(`update persons set is_protected = true where id = $1`, [
      cast.people.mentee.id,
    ]);
    const { rows } = await kull.owner.query<{ id: string }>(
      `select distinct person_id as id from enrolments where round_id = $1`,
      [cast.round.id],
    );
    const staying = [cast.people.fellow.id, cast.people.leadMentor.id];
    const due = await onlyPast();
    expect(due.plan).toMatchObject({ erased: rows.length - 2, staying: 2 });
    await forget(due);
    await kull.settled();
    expect(await erasedAmong()).toEqual(
      rows
        .map(({ id }) => id)
        .filter((id) => !staying.includes(id))
        .toSorted(),
    );
    const remembered = await kull.owner.query(`select person_id from erasures`);
    expect(remembered.rows).toHaveLength(rows.length - 2);
    const left = await kull.owner.query(`select round_id from enrolments where person_id = $1`, [
      cast.people.fellow.id,
    ]);
    expect(left.rows).toEqual([{ round_id: other.id }]);
    expect((await cast.as.mentee.get('/home')).status).toBe(401);
    expect((await cast.as.fellow.get('/home')).status).toBe(200);
  });

  it('does nothing on the ground of something that has changed since it was read', async () => {
    await setMonths(6);
    const due = await onlyPast();
    await kull.a.enrolment({ in: cast.round });
    const before = await rowsHeld(kull, cast.round.institutionId);
    const answer = await forget(due);
    expect(answer.status).toBe(409);
    expect(answer.body).toMatchObject({ code: 'round.other_than_read' });
    expect(await rowsHeld(kull, cast.round.institutionId)).toEqual(before);
    expect((await forget(await onlyPast())).status).toBe(200);
  });

  it('is whole or nothing where it comes to something else than planned', async () => {
    const before = await rowsHeld(kull, cast.round.institutionId);
    const actor = Actor.institution(cast.round.institutionId);
    await expect(
      kull.db.run(actor, async (tx) => {
        const plan = await planOf(tx, cast.round.id);
        await forgetAll(tx, cast.round.id, { ...plan, goes: plan.goes.slice(1) });
      }),
    ).rejects.toThrow('something else than was planned');
    expect(await rowsHeld(kull, cast.round.institutionId)).toEqual(before);
  });

  it('goes on where it was interrupted, and lets those be who have come back', async () => {
    await kull.stop();
    kull = await TestKull.start({ work: false });
    cast = await fullRound(kull);
    at(DAY_AFTER);
    await setMonths(6);
    const due = await onlyPast();
    await forget(due);
    const { rows } = await kull.owner.query<{ id: string; left: string[] }>(
      `select id, people_left as left from forgettings`,
    );
    const { id, left } = rows[0]!;
    expect(left).toHaveLength(due.plan.erased);
    // The second of them cannot be erased: somewhere in the middle it stops, and that one is whole.
    await kull.owner.query(
      `create function stop() returns trigger language plpgsql as $$
         begin raise exception 'stopped'; end $$`,
    );
    await kull.owner.query(
      `create trigger stop before insert on erasures for each row
       when (new.person_id = '${left[1]!}') execute function stop()`,
    );
    const work = kull.app.get(ErasePeopleLeft);
    await expect(work.run(cast.round.institutionId, id)).rejects.toThrow('stopped');
    expect(await erasedAmong()).toEqual([left[0]]);
    const halfWay = await shown();
    expect(halfWay.forgotten).toMatchObject([
      { state: 'running', people: left.length, peopleLeft: left.length - 1 },
    ]);
    await kull.owner.query(`drop trigger stop on erasures`);
    await kull.a.enrolment({ in: cast.round, personId: left[2]! });
    await kull.app.get(EveryDay).run(DAY_AFTER);
    expect(await erasedAmong()).toEqual(left.filter((person) => person !== left[2]).toSorted());
    expect((await shown()).forgotten).toMatchObject([{ state: 'done', peopleLeft: 0 }]);
    await work.run(cast.round.institutionId, id);
    expect(await erasedAmong()).toHaveLength(left.length - 1);
  });

  it('is done once, by two at the same time', async () => {
    await setMonths(6);
    const due = await onlyPast();
    const answers = await Promise.all([forget(due), forget(due)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    await kull.settled();
    expect((await shown()).forgotten).toHaveLength(1);
  });

  it('is put off to a day, with a reason, and comes back after it', async () => {
    await setMonths(6);
    const due = await onlyPast();
    const put = (until: string, because: string, version = due.version) =>
      cast.as.administrator.put(
        `/rounds/${due.roundId}/kept-until`,
        { until, because },
        { 'if-match': `"${version}"` },
      );
    expect((await put('2026-12-15', 'complaint')).status).toBe(422);
    expect((await put('2027-01-31', 'because')).status).toBe(422);
    expect((await put('2027-01-31', 'complaint', due.version + 1)).status).toBe(412);
    expect((await put('2027-01-31', 'complaint')).status).toBe(200);
    expect(await onlyPast()).toMatchObject({ isDue: false, keptUntil: '2027-01-31' });
    const refused = await forget(await onlyPast());
    expect(refused.body).toMatchObject({ code: 'retention.not_due' });
    expect((await cast.as.administrator.get('/home')).body).toMatchObject({
      administrator: { roundsToForget: 0 },
    });
    at(new Date('2027-01-31T12:00:00Z'));
    expect(await onlyPast()).toMatchObject({ isDue: false });
    at(new Date('2027-02-01T12:00:00Z'));
    expect(await onlyPast()).toMatchObject({ isDue: true });
    expect((await forget(await onlyPast())).status).toBe(200);
  });

  it('refuses a round that is not due', async () => {
    await setMonths(6);
    const due = await onlyPast();
    at(LAST_DAY);
    const answer = await forget(due);
    expect(answer.status).toBe(409);
    expect(answer.body).toMatchObject({ code: 'retention.not_due' });
  });

  it.each([
    { endsOn: '2026-06-15', months: 6, kept: '2026-12-15', due: '2026-12-16' },
    { endsOn: '2026-08-31', months: 6, kept: '2027-02-28', due: '2027-03-01' },
    { endsOn: '2027-08-31', months: 6, kept: '2028-02-29', due: '2028-03-01' },
    { endsOn: '2028-02-29', months: 12, kept: '2029-02-28', due: '2029-03-01' },
    { endsOn: '2026-12-31', months: 1, kept: '2027-01-31', due: '2027-02-01' },
    { endsOn: '2026-06-15', months: 120, kept: '2036-06-15', due: '2036-06-16' },
  ])('keeps what ended $endsOn for $months months through $kept', async (given) => {
    await setMonths(given.months);
    await kull.owner.query(`update rounds set ends_on = $2 where id = $1`, [
      cast.round.id,
      given.endsOn,
    ]);
    const past = (now: string) =>
      kull.db.run(Actor.institution(cast.round.institutionId), (tx) =>
        roundsPastLimit(tx, new Date(now)),
      );
    // Midnight is where the institution is: an hour, or two, before it is in Greenwich.
    expect(await past(`${given.kept}T21:59:00Z`)).toEqual([]);
    expect(await past(`${given.due}T00:00:00Z`)).toMatchObject([
      { limit: given.kept, isDue: true },
    ]);
  });

  it('is the administrators’, each of their own institution', async () => {
    await setMonths(6);
    const { id, schemeId } = cast.round;
    const due = await onlyPast();
    const nobody = Object.fromEntries(Object.keys(cast.as).map((role) => [role, 404]));
    const ifMatch = { 'if-match': '"999"' };
    const plan = due.plan.fingerprint;
    expect(await statuses(cast, (client) => client.get('/retention'))).toEqual({
      ...nobody,
      administrator: 200,
    });
    expect(
      await statuses(cast, (client) => client.post(`/rounds/${id}/forgetting`, { plan }, ifMatch)),
    ).toEqual({ ...nobody, administrator: 412 });
    const later = { until: '2027-01-31', because: 'other' };
    expect(
      await statuses(cast, (client) => client.put(`/rounds/${id}/kept-until`, later, ifMatch)),
    ).toEqual({ ...nobody, administrator: 412 });
    expect(
      await statuses(cast, (client) =>
        client.put(`/schemes/${schemeId}/retention`, { months: 3 }, ifMatch),
      ),
    ).toEqual({ ...nobody, coordinator: 403, insight: 403, administrator: 412 });

    const open = kull.client();
    expect((await open.get('/retention')).status).toBe(401);
    expect((await open.post(`/rounds/${id}/forgetting`, { plan }, ifMatch)).status).toBe(401);
    const wrong: [string, object][] = [
      [`/rounds/${id}/kept-until`, { until: '2027-13-01', because: 'other' }],
      [`/schemes/${schemeId}/retention`, { months: 0 }],
      [`/schemes/${schemeId}/retention`, { months: 121 }],
      [`/schemes/${schemeId}/retention`, { months: 1.5 }],
      [`/schemes/${schemeId}/retention`, {}],
    ];
    for (const [path, body] of wrong)
      expect((await cast.as.administrator.put(path, body, ifMatch)).status).toBe(422);
    const noPlan = await cast.as.administrator.post(`/rounds/${id}/forgetting`, {}, ifMatch);
    expect(noPlan.status).toBe(422);
    expect((await cast.as.administrator.post(`/rounds/${id}/forgetting`, { plan })).status).toBe(
      428,
    );
    const elsewhere = await fullRound(kull);
    expect(
      (
        await cast.as.administrator.post(
          `/rounds/${elsewhere.round.id}/forgetting`,
          { plan },
          ifMatch,
        )
      ).status,
    ).toBe(404);
  });
});

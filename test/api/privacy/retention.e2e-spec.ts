import { roundsPastLimit } from '#insight';
import { Actor } from '#kernel';
import { statuses, type Cast } from '../../support/cast.js';
import type { TestKull } from '../../support/kull.js';
import { ForgettableRound, LAST_DAY } from './forgettable-round.js';
import { fullRound } from './full-round.js';

describe('the time rounds are kept', () => {
  const retention = new ForgettableRound();
  const { at, setMonths, shown, onlyPast, forget } = retention;
  let kull: TestKull;
  let cast: Cast;

  beforeEach(async () => {
    ({ kull, cast } = await retention.start());
  });
  afterEach(() => retention.stop());

  it('deletes nothing of a scheme that has said nothing, and tells the administrator', async () => {
    const home = await cast.as.administrator.get('/home');
    expect(home.body).toMatchObject({
      administrator: { roundsToForget: 0, schemesWithoutLimit: 1 },
    });
    expect(await shown()).toMatchObject({ past: [], forgotten: [] });
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
    // Not after the limit, past, without end, no day.
    for (const until of ['2026-12-15', '2026-12-16', '2037-01-01', '2027', '2027-W10', '20270301'])
      expect([until, (await put(until, 'complaint')).status]).toEqual([until, 422]);
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

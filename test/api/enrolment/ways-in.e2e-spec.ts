import type { Enrolment } from '#enrolment';
import type { InvitationKind, Round } from '#schemes';
import { personOf } from '../../support/cast.js';
import type { TestClient } from '../../support/client.js';
import { TestKull } from '../../support/kull.js';
import { fyseLikeSettings } from '../../support/scheme-settings.js';

interface Mail {
  readonly subject: string;
  readonly text: string;
}

describe('the ways in', () => {
  let kull: TestKull;
  beforeAll(async () => {
    kull = await TestKull.start();
  });
  afterAll(() => kull.stop());

  const settingsOf = (invitation: InvitationKind) => ({
    ...fyseLikeSettings,
    waysIn: { ...fyseLikeSettings.waysIn, invitation },
  });
  const roundOf = async (invitation: InvitationKind) => {
    const round = await kull.a.round({ settings: settingsOf(invitation) });
    const coordinator = await kull.as(await kull.a.coordinator(round));
    const listed = await kull.a.enrolment({ in: round, state: 'listed' });
    return { round, coordinator, listed };
  };
  const invite = (coordinator: TestClient, round: Round) =>
    coordinator.post(`/rounds/${round.id}/invitations`, {});
  const standing = async ({ id }: Enrolment) => {
    const { rows } = await kull.owner.query<Record<string, unknown>>(
      `select state, entered_by as "enteredBy", answered_at is not null as answered
       from enrolments where id = $1`,
      [id],
    );
    return rows[0];
  };
  const mailsTo = async ({ personId }: Enrolment): Promise<Mail[]> => {
    await kull.settled();
    const { rows } = await kull.owner.query<Mail>(
      `select subject, text from mails where person_id = $1 order by created_at, id`,
      [personId],
    );
    return rows;
  };
  const tokenIn = ({ text }: Mail): string => /\/invitations\/(\S+)/.exec(text)![1]!;
  const clientOf = async (enrolment: Enrolment) => kull.as(await personOf(kull, enrolment));

  it('takes in who is told so, and lets them say no, which frees the seat', async () => {
    const { round, coordinator, listed } = await roundOf('opt_out');
    expect((await invite(coordinator, round)).body).toEqual({ invited: 1, reminded: 0 });
    const entered = { state: 'joined', enteredBy: 'opt_out', answered: false };
    expect(await standing(listed)).toEqual(entered);
    const [mail] = await mailsTo(listed);
    expect(mail!.text).toContain('Du trenger ikke å svare for å være med.');
    const shown = await kull.client().get(`/invitations/${tokenIn(mail!)}`);
    expect(shown.body).toMatchObject({
      ...{ state: 'joined', enteredBy: 'opt_out', mustTakePart: false, canAnswer: true },
    });
    const { group } = await kull.a.group({ in: round, of: 1 });
    await kull.owner.query(
      `with seat as (update groups set seats_taken = seats_taken + 1 where id = $2)
       insert into memberships (institution_id, id, group_id, enrolment_id, role)
       values ($1, gen_random_uuid(), $2, $3, 'mentee')`,
      [round.institutionId, group.id, listed.id],
    );
    const no = await kull
      .client()
      .post(`/invitations/${tokenIn(mail!)}/answer`, { answer: 'declined' });
    expect(no.status).toBe(200);
    expect(await standing(listed)).toEqual({ ...entered, state: 'declined', answered: true });
    const { rows } = await kull.owner.query(`select seats_taken from groups where id = $1`, [
      group.id,
    ]);
    expect(rows).toEqual([{ seats_taken: 1 }]);
  });

  it('keeps in who must take part, until a coordinator excuses them', async () => {
    const { round, coordinator, listed } = await roundOf('mandatory');
    await invite(coordinator, round);
    expect(await standing(listed)).toMatchObject({ state: 'joined', enteredBy: 'mandatory' });
    const [mail] = await mailsTo(listed);
    expect(mail!.text).toContain('fordi det er en del av studiet ditt');
    const student = await clientOf(listed);
    const refused = [
      await kull.client().post(`/invitations/${tokenIn(mail!)}/answer`, { answer: 'declined' }),
      await student.post(`/enrolments/${listed.id}/answer`, { answer: 'declined' }),
      await student.post(`/enrolments/${listed.id}/withdrawal`),
    ];
    for (const answer of refused)
      expect([answer.status, answer.as<{ code: string }>().code]).toEqual([
        409,
        'enrolment.mandatory',
      ]);
    const mine = (await student.get('/me/enrolments')).as<{ enrolments: object[] }>();
    expect(mine.enrolments[0]).toMatchObject({ can: { decide: false, askToBeExcused: true } });

    const answer = (said: string) =>
      coordinator.post(`/enrolments/${listed.id}/excuse/answer`, { answer: said });
    expect((await answer('excused')).body).toMatchObject({ code: 'excuse.not_asked' });
    const ask = () => student.post(`/enrolments/${listed.id}/excuse`);
    const asked = await Promise.all([ask(), ask()]);
    expect(asked.map(({ status }) => status)).toEqual([204, 204]);
    expect(
      (await student.post(`/enrolments/${listed.id}/excuse/answer`, { answer: 'excused' })).status,
    ).toBe(404);
    const list = await coordinator.get(`/rounds/${round.id}/excuses`);
    expect(list.body).toMatchObject({ students: [{ enrolmentId: listed.id }] });
    const home = (await coordinator.get('/home')).as<{
      coordinator: { due: { kind: string; count: number }[] }[];
    }>();
    expect(home.coordinator[0]!.due).toContainEqual({
      ...{ kind: 'excuses', count: 1, groups: [], seats: null, month: null },
    });

    expect((await answer('perhaps')).status).toBe(422);
    expect((await answer('kept')).status).toBe(204);
    expect(await standing(listed)).toMatchObject({ state: 'joined' });
    await ask();
    expect((await answer('excused')).status).toBe(204);
    expect(await standing(listed)).toMatchObject({ state: 'withdrawn', enteredBy: 'mandatory' });
    expect((await mailsTo(listed)).map(({ subject }) => subject)).toEqual([
      mail!.subject,
      `Du er fortsatt med i ${round.name}`,
      `Du har fått fritak fra ${round.name}`,
    ]);
    expect((await ask()).body).toMatchObject({ code: 'enrolment.not_mandatory' });
  });

  it('asks nobody where the round says so', async () => {
    const { round, coordinator, listed } = await roundOf('none');
    expect((await invite(coordinator, round)).body).toMatchObject({ code: 'round.asks_nobody' });
    expect(await standing(listed)).toMatchObject({ state: 'listed', enteredBy: null });
  });

  it('changes nobody’s standing when the way in is changed', async () => {
    const { round, coordinator, listed } = await roundOf('opt_in');
    await invite(coordinator, round);
    const switched = async (kind: InvitationKind) =>
      kull.owner.query(`update rounds set settings = $2 where id = $1`, [
        round.id,
        settingsOf(kind),
      ]);
    await switched('mandatory');
    const late = await kull.a.enrolment({ in: round, state: 'listed' });
    expect((await invite(coordinator, round)).body).toEqual({ invited: 1, reminded: 0 });
    expect(await standing(listed)).toMatchObject({ state: 'invited', enteredBy: null });
    expect(await standing(late)).toMatchObject({ state: 'joined', enteredBy: 'mandatory' });
    await switched('opt_in');
    const student = await clientOf(late);
    expect((await student.post(`/enrolments/${late.id}/withdrawal`)).status).toBe(409);
    const { waysIn } = (await coordinator.get(`/rounds/${round.id}/enrolments/overview`)).as<{
      waysIn: object[];
    }>();
    expect(waysIn).toEqual([{ way: 'mandatory', count: 1 }]);
  });

  it('writes down how each came in', async () => {
    const { round, coordinator, listed } = await roundOf('opt_in');
    await invite(coordinator, round);
    const [mail] = await mailsTo(listed);
    await kull.client().post(`/invitations/${tokenIn(mail!)}/answer`, { answer: 'joined' });
    expect(await standing(listed)).toMatchObject({ state: 'joined', enteredBy: 'invitation' });
    const byHand = await kull.a.enrolment({ in: round, state: 'listed' });
    await coordinator.post(`/enrolments/${byHand.id}/joining`);
    expect(await standing(byHand)).toMatchObject({ state: 'joined', enteredBy: 'coordinator' });
  });
});

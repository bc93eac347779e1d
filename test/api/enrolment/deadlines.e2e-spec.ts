import type { Enrolment } from '#enrolment';
import { personOf } from '../../support/cast.js';
import { TestKull } from '../../support/kull.js';
import { fyseLikeSettings } from '../../support/scheme-settings.js';

const settings = {
  ...fyseLikeSettings,
  waysIn: { ...fyseLikeSettings.waysIn, openLink: true },
};
const over = { answerBy: '2026-01-31', startsOn: '2026-01-01', settings };
const ahead = { answerBy: '2099-01-31', startsOn: '2026-01-01', endsOn: '2099-12-31', settings };

describe('the last day to answer', () => {
  let kull: TestKull;
  beforeAll(async () => {
    kull = await TestKull.start();
  });
  afterAll(() => kull.stop());

  const clientOf = async (enrolment: Enrolment) => kull.as(await personOf(kull, enrolment));
  const answer = async (enrolment: Enrolment, said: 'joined' | 'declined') =>
    (await clientOf(enrolment)).post(`/enrolments/${enrolment.id}/answer`, { answer: said });

  it('stops a yes when it is over, and never a no of somebody who is in', async () => {
    const round = await kull.a.round(over);
    const invited = await kull.a.enrolment({ in: round, state: 'invited' });
    const late = await answer(invited, 'joined');
    expect([late.status, late.body]).toMatchObject([409, { code: 'round.deadline_passed' }]);
    const mine = (await (await clientOf(invited)).get('/me/enrolments')).body;
    expect(mine).toMatchObject({
      enrolments: [{ answerBy: '2026-01-31', isPastAnswers: true, can: { decide: false } }],
    });
    expect((await (await clientOf(invited)).get('/home')).body).toMatchObject({
      mentee: [{ step: 'late' }],
    });
    const joined = await kull.a.enrolment({ in: round });
    expect((await answer(joined, 'declined')).status).toBe(200);
    expect((await answer(joined, 'joined')).body).toMatchObject({ code: 'round.deadline_passed' });
  });

  it('is no obstacle before it is over, and stands in the mail and with the invitation', async () => {
    const round = await kull.a.round(ahead);
    const coordinator = await kull.as(await kull.a.coordinator(round));
    const listed = await kull.a.enrolment({ in: round, state: 'listed' });
    await coordinator.post(`/rounds/${round.id}/invitations`, {});
    await kull.settled();
    const { rows } = await kull.owner.query<{ text: string }>(
      `select text from mails where person_id = $1`,
      [listed.personId],
    );
    expect(rows[0]!.text).toContain('Svar innen 31. januar 2099.');
    const token = /\/invitations\/(\S+)/.exec(rows[0]!.text)![1]!;
    expect((await kull.client().get(`/invitations/${token}`)).body).toMatchObject({
      ...{ answerBy: '2099-01-31', isPastAnswers: false, canAnswer: true },
    });
    expect((await answer(listed, 'joined')).status).toBe(200);
  });

  it('lets nobody be asked who could not say yes, and the coordinator sign them up', async () => {
    const round = await kull.a.round(over);
    const coordinator = await kull.as(await kull.a.coordinator(round));
    const listed = await kull.a.enrolment({ in: round, state: 'listed' });
    const refused = await coordinator.post(`/rounds/${round.id}/invitations`, {});
    expect([refused.status, refused.body]).toMatchObject([409, { code: 'round.deadline_passed' }]);
    const joined = await coordinator.post(`/enrolments/${listed.id}/joining`);
    expect(joined.body).toMatchObject({ state: 'joined' });
  });

  it('closes the open link', async () => {
    const round = await kull.a.round(over);
    const coordinator = await kull.as(await kull.a.coordinator(round));
    const made = await coordinator.post(`/rounds/${round.id}/open-link`, {});
    const { link } = made.as<{ link: { address: string; state: string } }>();
    expect(link.state).toBe('late');
    const { institutionId, cohort } = round;
    const student = await kull.as(await kull.a.person({ institutionId, cohort }));
    const refused = await student.post(`/open-links/${link.address}/joining`);
    expect(refused.body).toMatchObject({ code: 'round.deadline_passed' });
  });

  it('is set, moved and taken away by the coordinator, within the round', async () => {
    const round = await kull.a.round({ settings });
    const coordinator = await kull.as(await kull.a.coordinator(round));
    const change = (body: object, version: number) =>
      coordinator.patch(`/rounds/${round.id}`, body, { 'if-match': `"${version}"` });
    const set = await change({ applyBy: '2026-06-01', answerBy: '2026-08-20' }, 1);
    expect(set.body).toMatchObject({ applyBy: '2026-06-01', answerBy: '2026-08-20' });
    expect((await change({ answerBy: null }, 2)).body).toMatchObject({
      ...{ applyBy: '2026-06-01', answerBy: null },
    });
    const late = await change({ answerBy: '2100-06-16' }, 3);
    expect([late.status, late.body]).toMatchObject([
      422,
      { fields: [{ pointer: '/answerBy', code: 'field.after_end' }] },
    ]);
    // The round cannot end before its last days, either.
    expect((await change({ endsOn: '2026-05-31', startsOn: '2026-05-01' }, 3)).status).toBe(422);
    expect((await change({ answerBy: 'soon' }, 3)).status).toBe(422);
  });
});

import { fyseLikeSettings } from '../../support/scheme-settings.js';
import { Newcomers } from './newcomers.js';

describe('an open link for somebody whom nobody here knows', () => {
  const newcomers = new Newcomers();
  beforeAll(() => newcomers.start());
  afterAll(() => newcomers.stop());

  it('asks the coordinator to let them in, once', async () => {
    const { kull, round, coordinator, enter } = newcomers;
    await kull.owner.query(`update rounds set settings = $2 where id = $1`, [
      round.id,
      { ...fyseLikeSettings, waysIn: { ...fyseLikeSettings.waysIn, openLink: true } },
    ]);
    const made = await coordinator.post(`/rounds/${round.id}/open-link`, {});
    const { address } = made.as<{ link: { address: string } }>().link;
    const aisha = await enter('aisha');
    const page = async () => (await aisha.get(`/open-links/${address}`)).body;
    expect(await page()).toMatchObject({ door: 'ask', coordinators: [] });
    const join = () => aisha.post(`/open-links/${address}/joining`);
    const answers = await Promise.all([join(), join()]);
    expect(answers.map(({ status, body }) => [status, body])).toEqual(
      Array.from({ length: 2 }, () => [200, { outcome: 'asked', enrolmentId: null }]),
    );
    expect(await page()).toMatchObject({ door: 'asked' });
    const { requests } = (await coordinator.get(`/rounds/${round.id}/join-requests`)).as<{
      requests: { id: string; name: string }[];
    }>();
    expect(requests).toMatchObject([{ name: 'Aisha Khan' }]);
    const accepted = await coordinator.post(`/join-requests/${requests[0]!.id}/acceptance`, {});
    expect(accepted.status).toBe(204);
    const { rows } = await kull.owner.query(
      `select state, entered_by from enrolments where round_id = $1`,
      [round.id],
    );
    expect(rows).toEqual([{ state: 'joined', entered_by: 'request' }]);
  });
});

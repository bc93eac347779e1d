import { EveryDay } from '#platform';
import { Round, Scheme } from '#schemes';
import type { Cast } from '../../support/cast.js';
import { TestKull } from '../../support/kull.js';
import { fullRound, setClock } from './full-round.js';

/** Six months after 15 June. */
const LAST_DAY = new Date('2026-12-15T12:00:00Z');
const DAY_AFTER = new Date('2026-12-16T12:00:00Z');

describe('a round that has been kept for as long as it should be', () => {
  let kull: TestKull;
  let cast: Cast;

  beforeAll(async () => {
    kull = await TestKull.start();
    cast = await fullRound(kull);
    const { institutionId, schemeId } = cast.round;
    await kull.db.run(kull.actor(cast.people.administrator), (tx) =>
      tx.repository(Scheme).update({ institutionId, id: schemeId }, { retentionMonths: 6 }),
    );
  });
  afterAll(() => kull.stop());

  const mailedOn = async (day: Date): Promise<object[]> => {
    setClock(kull, day);
    await kull.app.get(EveryDay).run(day);
    await kull.settled();
    const { rows } = await kull.owner.query<object>(
      `select person_id as to, subject, text like '%/privacy/retention%' as "leadsThere"
       from mails where key like 'round.past_limit:%' order by created_at`,
    );
    return rows;
  };

  it('is mailed to the administrators once, and again when it was put off and is due', async () => {
    expect(await mailedOn(LAST_DAY)).toEqual([]);
    const mail = {
      to: cast.people.administrator.id,
      subject: `${cast.round.name} har vært lagret så lenge den skal`,
      leadsThere: true,
    };
    expect(await mailedOn(DAY_AFTER)).toEqual([mail]);
    expect(await mailedOn(DAY_AFTER)).toEqual([mail]);
    // Other letters are forgotten after so long.
    await kull.owner.query(`update mails set created_at = created_at - interval '100 days'`);
    expect(await mailedOn(DAY_AFTER)).toEqual([mail]);

    const { institutionId, id } = cast.round;
    await kull.db.run(kull.actor(cast.people.administrator), (tx) =>
      tx
        .repository(Round)
        .update({ institutionId, id }, { keptUntil: '2026-12-20', keptBecause: 'evaluation' }),
    );
    expect(await mailedOn(new Date('2026-12-20T12:00:00Z'))).toEqual([mail]);
    expect(await mailedOn(new Date('2026-12-21T12:00:00Z'))).toEqual([mail, mail]);
  });
});

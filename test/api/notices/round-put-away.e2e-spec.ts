import { Meeting } from '#meetings';
import { castOf } from '../../support/cast.js';
import { day } from '../../support/days.js';
import { moveRound } from '../../support/move-round.js';
import { TestKull } from '../../support/kull.js';
import { readCalendar } from '../meetings/calendar.js';

interface MailRow {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly calendar: { text: string }[];
}

describe('meetings to come of a round that is put away', () => {
  let kull: TestKull;

  beforeAll(async () => {
    kull = await TestKull.start();
  });
  afterAll(() => kull.stop());

  it('are cancelled, and each who was to come is told, also by their calendar', async () => {
    const cast = await castOf(kull);
    const { id: roundId, institutionId } = cast.round;
    await kull.owner.query(`update rounds set ends_on = '2099-12-31' where id = $1`, [roundId]);
    const path = `/groups/${cast.group.id}/meetings`;
    const planned = await cast.as.mentor.post(path, { date: '2099-02-03', time: '10:15' });
    const [{ id: ahead }] = planned.as<{ meetings: [{ id: string }] }>().meetings;
    const { id: behind } = await kull.a.insert(Meeting, institutionId, {
      groupId: cast.group.id,
      startsAt: new Date(`${day(-2)}T10:15:00Z`),
      endsAt: new Date(`${day(-2)}T11:00:00Z`),
    });
    await kull.settled();
    await kull.owner.query(`delete from mails`);

    const to = async (state: string): Promise<void> => {
      await moveRound(cast.as.coordinator, roundId, state);
      await kull.settled();
    };
    const states = async () => {
      const { rows } = await kull.owner.query<{ id: string; state: string }>(
        `select id, state from meetings where institution_id = $1`,
        [institutionId],
      );
      return Object.fromEntries(rows.map(({ id, state }) => [id, state]));
    };
    await to('closing');
    expect(await states()).toEqual({ [ahead]: 'planned', [behind]: 'planned' });
    await to('archived');
    expect(await states()).toEqual({ [ahead]: 'cancelled', [behind]: 'planned' });

    const { rows: mails } = await kull.owner.query<MailRow>(
      `select to_address as "to", subject, text, calendar from mails`,
    );
    const members = await kull.owner.query<{ email: string }>(
      `select p.email from memberships m
       join enrolments e on e.id = m.enrolment_id join persons p on p.id = e.person_id
       where m.group_id = $1 and m.left_at is null order by p.email`,
      [cast.group.id],
    );
    expect(mails.map(({ to: address }) => address).sort()).toEqual(
      members.rows.map(({ email }) => email).sort(),
    );
    for (const { subject, text, calendar } of mails) {
      expect(subject).toMatch(/^Avlyst: /);
      expect(text).toContain('avlyst fordi runden er over. Du trenger ikke å gjøre noe.');
      expect(calendar.map((part) => readCalendar(part.text).method)).toEqual(['CANCEL']);
    }
  });
});

import type { Enrolment } from '#enrolment';
import type { Locale } from '#kernel';
import { DropInShift, Meeting, Talk } from '#meetings';
import { Remind } from '#notices';
import type { Round, Scheme } from '#schemes';
import { TestKull } from '../../support/kull.js';
import { fyseLikeSettings } from '../../support/scheme-settings.js';

/** The night to a Monday. */
const NIGHT = new Date('2099-02-09T02:15:00Z');
const at = (date: string, time = '09:15') => new Date(`${date}T${time}:00Z`);

describe("Monday's digest", () => {
  let kull: TestKull;
  let scheme: Scheme;
  let round: Round;

  beforeAll(async () => {
    kull = await TestKull.start({ work: false });
  });
  afterAll(() => kull.stop());
  beforeEach(async () => {
    const talks = { count: 1, minutes: 30, per: 'round' as const };
    const meetings = { ...fyseLikeSettings.meetings, talks };
    scheme = await kull.a.scheme({ settings: { ...fyseLikeSettings, meetings } });
    round = await kull.a.round({
      of: scheme,
      state: 'running',
      name: 'Vår',
      startsOn: '2099-01-26',
    });
  });

  const coordinatorIn = async (locale: Locale) => {
    const { id } = await kull.a.coordinator(scheme);
    await kull.owner.query(`update persons set email = $2, locale = $3 where id = $1`, [
      ...[id, `${locale}@uni.example`, locale],
    ]);
  };
  /** What stands in the mails of a night, by round, to each coordinator. */
  const digests = async (night = NIGHT): Promise<Record<string, string[]>> => {
    await kull.app.get(Remind).run(scheme.institutionId, night);
    const { rows } = await kull.owner.query<{ to: string; text: string }>(
      `delete from mails where institution_id = $1 and kind = 'digest'
       returning to_address as to, text`,
      [scheme.institutionId],
    );
    return Object.fromEntries(
      rows.map(({ to, text }) => [
        to.split('@')[0]!,
        text.split('\n').filter((line) => /^(Vår|Drop-in): /.test(line)),
      ]),
    );
  };
  const groupThatMet = async () => {
    const made = await kull.a.group({ in: round, of: 2 });
    const meeting = (date: string, state: 'held' | 'planned' | 'cancelled') =>
      kull.a.insert(Meeting, round.institutionId, {
        ...{ groupId: made.group.id, startsAt: at(date), endsAt: at(date, '10:00'), state },
        loggedAt: state === 'held' ? at(date, '12:00') : null,
      });
    await meeting('2099-01-27', 'held');
    return { ...made, meeting };
  };
  const talkOf = (
    { group, mentor }: { group: { id: string }; mentor: Enrolment },
    [date, state]: [string, Talk['state']],
    student?: Enrolment,
  ) =>
    kull.a.insert(Talk, round.institutionId, {
      ...{ groupId: group.id, mentorId: mentor.id, studentId: student?.id ?? null, state },
      ...{ startsAt: at(date), endsAt: at(date, '09:45') },
    });
  /** Mondays at a quarter past twelve; two have been. */
  const dropIn = async (state: Round['state'] = 'running') => {
    const settings = { ...fyseLikeSettings, format: 'drop_in' as const };
    const made = await kull.a.round({
      ...{ of: scheme, state, name: 'Drop-in', startsOn: '2099-01-26', settings },
    });
    const mentor = await kull.a.enrolment({ in: made, role: 'mentor' });
    await kull.owner.query(
      `insert into drop_in_offers (institution_id, enrolment_id, hours)
       values ($1, $2, '[{"weekday": 1, "startsAt": "12:15", "endsAt": "13:00", "place": "B2"}]')`,
      [scheme.institutionId, mentor.id],
    );
    return mentor;
  };

  it('counts the meetings, talks and shifts without a log, in the language of each', async () => {
    for (const locale of ['nb', 'nn', 'en'] as const) await coordinatorIn(locale);
    const made = await groupThatMet();
    const [first, second] = made.mentees;
    await made.meeting('2099-02-03', 'planned');
    await made.meeting('2099-02-04', 'cancelled');
    await made.meeting('2099-02-10', 'planned');
    await talkOf(made, ['2099-02-03', 'booked'], first);
    await talkOf(made, ['2099-02-02', 'held'], first);
    await talkOf(made, ['2099-02-02', 'nobody_came'], second);
    await talkOf(made, ['2099-02-04', 'open']);
    await talkOf(made, ['2099-02-10', 'booked'], second);
    await dropIn();
    expect(await digests()).toEqual({
      nb: [
        'Drop-in: drop-in-vakter uten logg: 2',
        'Vår: møter uten logg: 1, samtaler uten logg: 1',
      ],
      nn: ['Drop-in: drop-in-vakter utan logg: 2', 'Vår: møte utan logg: 1, samtalar utan logg: 1'],
      en: [
        'Drop-in: drop-in shifts without a log: 2',
        'Vår: meetings without a log: 1, talks without a log: 1',
      ],
    });
    expect(await digests(new Date('2099-02-10T02:15:00Z'))).toEqual({});
  });

  it('is of talks alone, until it is said, also when their mentor has left, and not where there are none any more', async () => {
    await coordinatorIn('nb');
    const made = await groupThatMet();
    const { id } = await talkOf(made, ['2099-02-03', 'booked'], made.mentees[0]);
    const waits = { nb: ['Vår: samtaler uten logg: 1'] };
    expect(await digests()).toEqual(waits);
    await kull.owner.query(`update talks set state = 'held' where id = $1`, [id]);
    expect(await digests()).toEqual({});
    await kull.owner.query(`update talks set state = 'booked' where id = $1`, [id]);
    expect(await digests()).toEqual(waits);
    await kull.owner.query(`update memberships set left_at = now() where enrolment_id = $1`, [
      made.mentor.id,
    ]);
    expect(await digests()).toEqual(waits);
    await kull.owner.query(
      `update rounds set settings = jsonb_set(settings, '{meetings,talks}', 'null') where id = $1`,
      [round.id],
    );
    expect(await digests()).toEqual({});
  });

  it.each(['open', 'running'] as const)(
    'is of shifts alone, in a round that is %s, until they are logged',
    async (state) => {
      await coordinatorIn('nb');
      const { id, personId } = await dropIn(state);
      expect(await digests()).toEqual({ nb: ['Drop-in: drop-in-vakter uten logg: 2'] });
      const logged = (date: string) =>
        kull.a.insert(DropInShift, scheme.institutionId, {
          ...{ enrolmentId: id, state: 'held', visitors: 3, loggedBy: personId },
          ...{ startsAt: at(date, '11:15'), endsAt: at(date, '12:00') },
          loggedAt: at(date, '13:00'),
        });
      await logged('2099-01-26');
      expect(await digests()).toEqual({ nb: ['Drop-in: drop-in-vakter uten logg: 1'] });
      await logged('2099-02-02');
      expect(await digests()).toEqual({});
    },
  );
});

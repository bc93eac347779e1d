import { fyseLikeSettings } from '../../support/scheme-settings.js';
import { TestKull } from '../../support/kull.js';

interface Preview {
  meetings: { groupId: string; faults: object[] }[];
  refused: { faults: { code: string }[] }[];
}

describe('a timetable for pairs', () => {
  let kull: TestKull;

  beforeAll(async () => {
    kull = await TestKull.start({ work: false });
  });
  afterAll(() => kull.stop());

  it('knows a pair by the name that Kull shows, where it is the only one with it', async () => {
    const settings = { ...fyseLikeSettings, format: 'pairs' } as const;
    const round = await kull.a.round({ settings, state: 'running' });
    const { group: pair } = await kull.a.group({ in: round, of: 1 });
    const coordinator = await kull.as(await kull.a.coordinator(round));
    const at = `/rounds/${round.id}/timetable`;
    const { groups } = (await coordinator.get(at)).as<{ groups: { pair: string[] }[] }>();
    const [mentor, mentee] = groups[0]!.pair;
    const read = async (name: string): Promise<Preview> => {
      const text = `Par;Dato;Tid\n${name};${round.startsOn};10:15\n`;
      const content = Buffer.from(text).toString('base64');
      return (await coordinator.post(`${at}/file-previews`, { content })).as<Preview>();
    };
    for (const name of [`${mentor} OG ${mentee}`, `${mentor} and ${mentee}`])
      expect((await read(name)).meetings).toMatchObject([{ groupId: pair.id, faults: [] }]);
    await kull.a.group({ in: round, of: 1 });
    await kull.owner.query(
      `update persons set given_name = 'Kari', family_name = 'Lie' where institution_id = $1`,
      [round.institutionId],
    );
    expect((await read('Kari Lie og Kari Lie')).refused).toMatchObject([
      { faults: [{ code: 'timetable.no_group' }] },
    ]);
  });
});

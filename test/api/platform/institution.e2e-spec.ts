import {
  createInstitution,
  readNewInstitution,
  type NewInstitution,
} from '../../../apps/cli/src/institution/create-institution.js';
import { TestKull } from '../../support/kull.js';

const ASKED = [
  ...['--name', 'Universitetet i Nord', '--slug', 'uin', '--realm', 'uin.example'],
  ...['--administrator', 'Kari Anne Moen', '--administrator-feide', 'Kari@uin.example'],
];

describe('making an institution', () => {
  let kull: TestKull;
  beforeAll(async () => {
    kull = await TestKull.start({ work: false });
  });
  afterAll(() => kull.stop());

  it('gives it a realm and an administrator, once', async () => {
    const asked = readNewInstitution(ASKED) as NewInstitution;
    expect(await createInstitution(kull.app, asked)).toBe(true);
    const { rows } = await kull.owner.query(
      `select i.name, i.is_demo, p.given_name, p.family_name, p.feide_id, g.role
       from realms r join institutions i on i.id = r.institution_id
       join persons p on p.institution_id = i.id
       join grants g on g.institution_id = i.id and g.person_id = p.id
       where r.realm = 'uin.example'`,
    );
    expect(rows).toEqual([
      {
        name: 'Universitetet i Nord',
        is_demo: false,
        given_name: 'Kari Anne',
        family_name: 'Moen',
        feide_id: 'kari@uin.example',
        role: 'administrator',
      },
    ]);
    expect(await createInstitution(kull.app, asked)).toBe(false);
    expect(await createInstitution(kull.app, { ...asked, slug: 'other' })).toBe(false);
  });

  it.each([
    [[], 4],
    [[...ASKED, '--slug', 'Å'], 1],
    [[...ASKED, '--administrator', 'Kari'], 1],
    [[...ASKED, '--unknown', 'x'], 1],
  ])('says what is wrong with %j', (args, count) => {
    expect(readNewInstitution(args)).toMatchObject({ faults: { length: count } });
  });
});

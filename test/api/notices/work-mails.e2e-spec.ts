import { castOf, type Cast } from '../../support/cast.js';
import { TestKull } from '../../support/kull.js';
import { oneOfEach } from '../../support/one-of-each.js';

interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

describe('mentors’ hours and certificates', () => {
  let kull: TestKull;
  let cast: Cast;
  let ids: Readonly<Record<string, string>>;

  beforeAll(async () => {
    kull = await TestKull.start();
    cast = await castOf(kull);
    ids = await oneOfEach(kull, cast);
  });
  afterAll(() => kull.stop());

  const mails = async (about: string): Promise<Mail[]> => {
    await kull.settled();
    const { rows } = await kull.owner.query<Mail>(
      `select to_address as to, subject, text from mails
       where institution_id = $1 and key like $2 || ':%'`,
      [cast.round.institutionId, about],
    );
    return rows;
  };

  it('wait at the coordinator’s home, and a month sent back is told to its mentor, with why', async () => {
    const { coordinator } = cast.as;
    const id = ids['timesheets']!;
    await kull.owner.query(
      `update timesheets set state = 'submitted', month = '2026-09' where id = $1`,
      [id],
    );
    expect((await coordinator.get('/home')).text).toContain('"timesheets"');
    const sent = await coordinator.post(`/timesheets/${id}/return`, {
      word: 'Møtet var i oktober',
    });
    expect(sent.status).toBe(200);
    expect((await coordinator.get('/home')).text).not.toContain('"timesheets"');
    const [mail, ...more] = await mails('timesheet.sent_back');
    expect(more).toEqual([]);
    expect(mail).toMatchObject({
      subject: 'Timelista for 09.2026 er sendt tilbake til deg',
    });
    expect(mail!.text).toContain('Møtet var i oktober');
    expect(mail!.text).toMatch(/\/hours\/[\w-]{36}/);
  });

  it('a certificate that is withdrawn is told of to whoever has it', async () => {
    const done = await cast.as.coordinator.post(`/certificates/${ids['certificates']!}/withdrawal`);
    expect(done.status).toBe(200);
    const [mail, ...more] = await mails('certificate.withdrawn');
    expect(more).toEqual([]);
    expect(mail!.subject).toMatch(/^Attesten K-2026-.* gjelder ikke lenger$/);
    expect(mail!.text).toContain('/certificates');
  });
});

import { newId } from '#kernel';
import { Mailer, type Institution, type OutgoingMail } from '#platform';
import { TestKull } from '../../support/kull.js';

interface Brief {
  readonly id: string;
  readonly subject: string;
  readonly toName: string | null;
}
interface List {
  readonly items: readonly Brief[];
  readonly next: string | null;
}

describe('sent mails', () => {
  let kull: TestKull;
  let demo: Institution;
  let other: Institution;

  beforeAll(async () => {
    kull = await TestKull.start();
    demo = await kull.a.institution();
    other = await kull.a.institution();
  });
  afterAll(() => kull.stop());

  const post = async (institution: Institution, ...mails: Partial<OutgoingMail>[]) => {
    const person = await kull.a.person({ in: institution, givenName: 'Åse', familyName: 'Demo' });
    const full = mails.map((mail) => ({
      personId: person.id,
      to: 'ase@kull.example',
      subject: 'Subject',
      text: 'Text',
      html: '<p>Text</p>',
      key: newId(),
      ...mail,
    }));
    await kull.db.run(kull.actor(person), (tx) => kull.app.get(Mailer).post(tx, full));
    return person;
  };

  it('shows the demo’s mail to who is signed out, the newest first, page by page', async () => {
    const subjects = Array.from({ length: 33 }, (_, i) => `Mail ${String(i).padStart(2, '0')}`);
    await post(demo, ...subjects.map((subject) => ({ subject })));
    await post(other, { subject: 'Mail of the neighbour' });

    const client = kull.client();
    const first = (await client.get('/sent-mails?search=mail')).as<List>();
    const second = (await client.get(`/sent-mails?search=mail&cursor=${first.next!}`)).as<List>();
    expect([...first.items, ...second.items].map(({ subject }) => subject)).toEqual(
      subjects.toReversed(),
    );
    expect(second.next).toBeNull();
  });

  it('finds by receiver and by subject, and takes what is typed literally', async () => {
    await post(demo, { subject: '100 % ferdig', to: 'finn.meg@kull.example' });
    const client = kull.client();
    const found = async (search: string) =>
      (await client.get(`/sent-mails?search=${encodeURIComponent(search)}`))
        .as<List>()
        .items.map(({ subject }) => subject);
    expect(await found('FINN.MEG')).toEqual(['100 % ferdig']);
    expect(await found('100 %')).toEqual(['100 % ferdig']);
    expect(await found('åse demo')).toContain('100 % ferdig');
    expect(await found('_00 %')).toEqual([]);
  });

  it('shows one mail whole', async () => {
    await post(demo, { subject: 'Whole', text: 'Plain', html: '<p>Rich</p>' });
    const client = kull.client();
    const [brief] = (await client.get('/sent-mails?search=Whole')).as<List>().items;
    const { status, body } = await client.get(`/sent-mails/${brief!.id}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      subject: 'Whole',
      toName: 'Åse Demo',
      text: 'Plain',
      html: '<p>Rich</p>',
      appAddress: 'http://localhost:3000',
    });
  });

  it('shows who is signed in the mail of the own institution alone', async () => {
    const neighbour = await post(other, { subject: 'Next door' });
    const there = await kull.as(neighbour);
    const [brief] = (await there.get('/sent-mails?search=Next door')).as<List>().items;
    expect((await there.get(`/sent-mails/${brief!.id}`)).status).toBe(200);

    expect((await kull.client().get('/sent-mails?search=Next door')).as<List>().items).toEqual([]);
    expect((await kull.client().get(`/sent-mails/${brief!.id}`)).status).toBe(404);
    expect((await there.get('/sent-mails?search=Whole')).as<List>().items).toEqual([]);
  });

  it('answers what makes no sense as it should', async () => {
    const client = kull.client();
    expect((await client.get('/sent-mails/nonsense')).status).toBe(404);
    expect((await client.get(`/sent-mails/${newId()}`)).status).toBe(404);
    expect((await client.get('/sent-mails?cursor=nonsense')).status).toBe(422);
    expect((await client.get('/sent-mails?unknown=1')).status).toBe(422);
    expect((await client.get('/sent-mails?cursor=WyJub3BlIl0')).status).toBe(422);
  });
});

import { PostOffice } from './post-office.js';

describe('a mail server in trouble', () => {
  const office = new PostOffice();
  const { smtp } = office;

  beforeAll(() => office.open());
  afterAll(() => office.close());
  beforeEach(async () => {
    smtp.clear();
    await office.kull.owner.query('update mail_paces set extra_ms = 0, next_at = now()');
  });

  it.each([
    ['hangs up before it greets', 'connect', 'hang up'],
    ['hangs up at the receiver', 'receiver', 'hang up'],
    ['hangs up in the middle of the mail', 'middle', 'hang up'],
    ['hangs up when it has the mail, and has not taken it', 'end', 'hang up'],
    ['defers the receiver', 'receiver', '450 4.2.0 greylisted'],
    ['defers the mail', 'end', '451 4.3.0 local error'],
    ['goes away for a while', 'end', '421 4.3.2 shutting down'],
  ] as const)('that %s gets the mail again, and takes it once', async (_, moment, trick) => {
    const key = `again ${moment} ${trick}`;
    smtp.tricks[moment].push(trick, trick);
    await office.post([key]);
    await office.settle();
    expect(smtp.tricks[moment]).toEqual([]);
    expect(office.taken(key)).toBe(1);
    expect(await office.mail(key)).toMatchObject({ state: 'sent', fault: null, answer: null });
  });

  it('gets the same mail again, to the byte, where it took it and could not say so', async () => {
    smtp.tricks.taken.push('hang up');
    await office.post(['twice']);
    await office.settle();
    // Nobody but the receiver can tell, and does by the Message-ID (RFC 5321, 6.1).
    expect(office.taken('twice')).toBe(2);
    const [first, second] = smtp.received.map(({ source }) => source.split(/\r?\n/));
    const boundary = (lines: string[]) => lines.filter((line) => !line.includes('--_'));
    expect(boundary(second!)).toEqual(boundary(first!));
    expect(first!.join('\n')).toMatch(/^Message-ID: <[0-9a-f-]{36}@localhost>$/m);
  });

  it('that is down is waited for, and nobody is forgotten when it comes back', async () => {
    await smtp.close();
    const keys = Array.from({ length: 30 }, (_, i) => `down ${i}`);
    await office.post(keys);
    const waiting = await office.until('down 0', ({ tries }) => tries > 0);
    expect(waiting).toMatchObject({ state: 'queued', fault: 'connection', answer: null });
    await smtp.listen();
    await office.settle();
    expect(keys.map((key) => office.taken(key))).toEqual(keys.map(() => 1));
  }, 60_000);

  it('with all of these at once gets every mail in the end, each once', async () => {
    smtp.tricks.receiver.push('hang up', '450 4.7.1 slow down', 'hang up', '421 4.7.0 busy');
    smtp.tricks.middle.push('hang up', 'hang up', 'hang up');
    smtp.tricks.end.push('451 4.3.0 no', 'hang up', '452 4.3.1 full', '450 4.7.1 no', 'hang up');
    const keys = Array.from({ length: 60 }, (_, i) => `storm ${i}`);
    await office.post(keys);
    await office.settle();
    expect(keys.map((key) => office.taken(key))).toEqual(keys.map(() => 1));
    const { rows } = await office.kull.owner.query<{ count: number }>(
      `select count(*)::int from mails where key like 'storm %' and state = 'sent'`,
    );
    expect(rows[0]!.count).toBe(60);
  }, 120_000);

  it('that refuses for good is not asked again, and what it says is kept without addresses', async () => {
    smtp.tricks.end.push('554 5.6.0 <{to}> says no');
    await office.post(['content']);
    await office.settle();
    expect(await office.mail('content')).toMatchObject({
      ...{ state: 'failed', tries: 1, fault: 'refused', answer: '554 5.6.0 <…> says no' },
    });
    const { rowCount } = await office.kull.owner.query('select from refused_addresses');
    expect(rowCount).toBe(0);
  });

  it('sends nobody a code that is of no use any more', async () => {
    await office.post(['late'], { kind: 'sign_in', sendBefore: new Date(0) });
    await office.settle();
    expect(office.taken('late')).toBe(0);
    expect(await office.mail('late')).toMatchObject({ state: 'failed', fault: 'too_late' });
  });
});

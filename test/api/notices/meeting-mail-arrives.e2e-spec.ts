import { simpleParser } from 'mailparser';
import { castOf } from '../../support/cast.js';
import { TestKull } from '../../support/kull.js';
import { readCalendar } from '../meetings/calendar.js';
import { SmtpSink } from './smtp-sink.js';

const DAY = { date: '2099-02-03', time: '10:15' };
const env = { KULL_SECRET_KEY: 'of the test of mails, and long enough' };

describe('a mail about a meeting, as it arrives', () => {
  const smtp = new SmtpSink();
  let kull: TestKull;

  beforeAll(async () => {
    kull = await TestKull.start({ env: { ...env, SMTP_URL: await smtp.listen() } });
  });
  afterAll(async () => {
    await kull.stop();
    await smtp.close();
  });

  it('is text, HTML and an invitation that say the same, with no other receiver', async () => {
    const cast = await castOf(kull);
    await kull.owner.query(`update persons set email = null`);
    await kull.owner.query(`update persons set email = 'mentee@uni.example' where id = $1`, [
      cast.people.mentee.id,
    ]);
    const place = 'Rom B2; 012, «Blåbær»';
    await cast.as.mentor.post(`/groups/${cast.group.id}/meetings`, { ...DAY, place });
    await kull.settled();
    expect(smtp.received).toHaveLength(1);
    const { source } = smtp.received[0]!;
    // RFC 6047, 2.4: the method stands in the part's type as well.
    expect(source).toMatch(/Content-Type: text\/calendar; charset=utf-8; method=REQUEST/i);
    expect(source).toMatch(/multipart\/alternative/);
    const mail = await simpleParser(source);
    const file = mail.attachments.find(({ filename }) => filename === 'invite.ics')!;
    const { method, events } = readCalendar(file.content.toString());
    expect([method, events[0]!.place]).toEqual(['REQUEST', place]);
    expect(mail.text).toContain(place);
    expect(mail.html).toContain(place);
  });
});

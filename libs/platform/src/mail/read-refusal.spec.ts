import { readRefusal, withoutAddresses } from './read-refusal.js';

const refusal = (response: string, command: string, code = 'EENVELOPE') =>
  readRefusal(
    Object.assign(new Error('Can’t send mail'), {
      ...{ code, command, response, responseCode: Number(response.slice(0, 3)) },
    }),
  );

describe('what a mail server’s answer means', () => {
  it.each([
    ['550 5.1.1 <a@b.example>: User unknown', 'RCPT TO', 'address', true, true, false],
    ['550 no such user', 'RCPT TO', 'address', true, true, false],
    ['552 5.2.2 mailbox full', 'RCPT TO', 'address', true, true, false],
    ['554 5.7.1 relay access denied', 'RCPT TO', 'refused', true, false, false],
    ['550 5.1.0 sender refused', 'MAIL FROM', 'refused', true, false, false],
    ['452 4.2.2 mailbox full', 'RCPT TO', 'deferred', false, false, false],
    ['450 4.7.1 greylisted', 'RCPT TO', 'deferred', false, false, true],
    ['452 4.3.1 insufficient storage', 'MAIL FROM', 'deferred', false, false, true],
    ['421 4.7.0 too many messages', 'DATA', 'deferred', false, false, true],
    ['454 4.7.0 try later', 'MAIL FROM', 'deferred', false, false, false],
  ])('%s to %s', (response, command, fault, isFinal, isOfAddress, asksForLess) => {
    expect(refusal(response, command)).toMatchObject({
      ...{ fault, isFinal, isOfAddress, asksForLess },
    });
  });

  it('is final for content too, and says nothing of the address', () => {
    expect(refusal('554 5.6.0 not accepted', 'DATA', 'EMESSAGE')).toMatchObject({
      ...{ fault: 'refused', isFinal: true, isOfAddress: false },
    });
  });

  it('is read from the receiver’s own refusal, where there is one', () => {
    const error = Object.assign(new Error('All recipients were rejected'), {
      code: 'EENVELOPE',
      rejectedErrors: [
        { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 550, response: '550 5.1.1 unknown' },
      ],
    });
    expect(readRefusal(error)).toMatchObject({ fault: 'address', answer: '550 5.1.1 unknown' });
  });

  it.each([
    [{ code: 'EAUTH', responseCode: 535, response: '535 5.7.8 wrong' }, 'login'],
    [{ code: 'ECONNECTION' }, 'connection'],
    [{ code: 'ESOCKET' }, 'connection'],
    [{ code: 'ESOMETHING' }, 'unknown'],
    [null, 'unknown'],
  ])('is no last word where nobody answered: %j', (error, fault) => {
    expect(readRefusal(error)).toMatchObject({ fault, isFinal: false });
  });

  it('is kept without anybody’s address, on one line and not endlessly', () => {
    expect(withoutAddresses('550 <åse.b@uni.example>: no\r\n550 rcpt=ola@x.no x')).toBe(
      '550 <…>: no 550 … x',
    );
    expect(withoutAddresses('x'.repeat(5000))).toHaveLength(300);
  });
});

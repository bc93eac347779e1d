import { faultOf } from './fault.js';

describe('what the log may hold of an error', () => {
  it('is what it is called, and what our own code said', () => {
    expect(faultOf(new Error('An invitation needs an enrolment'))).toBe(
      'Error An invitation needs an enrolment',
    );
    expect(faultOf('Kari Moen')).toBe('unknown');
  });

  it('is the code of a database’s, and no value that it quotes', () => {
    const driverError = Object.assign(new Error('invalid input: "Kari Moen"'), {
      severity: 'ERROR',
      code: '22P02',
    });
    const wrapped = Object.assign(new Error(driverError.message), { driverError });
    expect(faultOf(driverError)).toBe('Error 22P02');
    expect(faultOf(wrapped)).toBe('Error 22P02');
  });

  it('is what a database says of itself', () => {
    const error = Object.assign(new Error('relation "groups" does not exist'), {
      severity: 'ERROR',
      code: '42P01',
    });
    expect(faultOf(error)).toBe('Error 42P01 relation "groups" does not exist');
  });

  it('is the reply of a mail server, and no address', () => {
    const error = Object.assign(new Error('450 <kari@uia.example>: busy'), {
      ...{ code: 'EENVELOPE', responseCode: 450, command: 'RCPT TO' },
    });
    expect(faultOf(error)).toBe('Error EENVELOPE 450 RCPT TO');
  });

  it('is nothing of a text that was not what it should be', () => {
    let thrown: unknown;
    try {
      JSON.parse('{"name": Kari Moen}');
    } catch (error) {
      thrown = error;
    }
    expect(faultOf(thrown)).toBe('SyntaxError');
  });

  it('says where it came from, without the message that a stack begins with', () => {
    const error = Object.assign(new Error('Kari\nMoen'), { severity: 'ERROR' });
    const told = faultOf(error, { where: true });
    expect(told).toMatch(/^Error\n\s+at .*fault\.spec/);
    expect(told).not.toMatch(/Kari|Moen/);
  });
});

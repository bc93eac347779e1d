import { writeCsv } from '../../ui/file/csv';
import { payrollFile } from './payroll-file';

describe('the file for payroll', () => {
  it('has hours with a decimal comma, semicolons, a byte order mark, and no rounding away of minutes', () => {
    const file = writeCsv(
      payrollFile({
        ...{ schemeName: 'FYSE', roundName: 'Høst 2026', leftOut: 0 },
        lines: [
          {
            ...{ familyName: 'Ås; Dahl', givenName: 'Marte', studentNumber: '123456' },
            ...{ email: 'marte@uni.example', month: '2026-10', approvedOn: '2026-11-03' },
            ...{ meeting: 135, preparation: 60, training: 0, other: 5, corrections: -45 },
            ...{ total: 215, talk: 30, shift: 30 },
          },
        ],
      }),
      { plainNumbers: true },
    );
    const [head, row] = file.split('\r\n');
    expect(head).toBe(
      '\uFEFFetternavn;fornavn;studentnummer;e-post;ordning;runde;maaned;timer_moter;' +
        'timer_forberedelse;timer_opplaering;timer_annet;timer_rettinger;timer_sum;godkjent;' +
        'timer_samtaler;timer_dropin',
    );
    expect(row).toBe(
      `"Ås; Dahl";Marte;123456;marte@uni.example;FYSE;Høst 2026;2026-10;2,25;1,00;0,00;0,08;-0,75;3,58;2026-11-03;0,50;0,50`,
    );
  });
});

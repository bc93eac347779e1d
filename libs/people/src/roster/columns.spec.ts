import { guessColumns } from './columns.js';
import { NATIONAL_ID_MARKER } from './national-id.js';
import { readTable } from './table.js';

const guess = (...lines: string[]) => guessColumns(readTable(lines.join('\n')));
const fieldFor = (header: string): string => guess(`${header};x1`, 'a;b')[0]!.field;

describe('guessing columns', () => {
  it.each([
    ['studentNumber', ['studentnr', 'Studentnummer', 'STUDENTNR.', 'Student number']],
    ['givenName', ['fornavn', 'Førenamn', 'First name', 'Given name']],
    ['familyName', ['etternavn', 'Etternamn', 'Last name', 'Surname']],
    ['fullName', ['Navn', 'namn', 'Name', 'Fullt navn']],
    ['feideId', ['feideid', 'Feide-id', 'Feide ID', 'brukernavn', 'Brukarnamn']],
    ['email', ['epost', 'E-post', 'e-mail', 'E-postadresse (student)', 'Mail']],
    ['phone', ['mobil', 'Mobilnr.', 'Telefon', 'tlf', 'Phone number']],
    ['programmeCode', ['programkode', 'Studieprogram', 'studieprogramkode', 'Programme code']],
    ['programmeName', ['programnavn', 'Programnamn', 'Studieprogramnavn', 'Programme name']],
    ['cohort', ['kull', 'Startterm', 'terminkode', 'Cohort']],
    ['campus', ['campus', 'Studiested', 'studiestad']],
    ['gender', ['kjonn', 'Kjønn', 'Gender']],
    ['birthYear', ['fodselsaar', 'Fødselsår', 'Year of birth']],
    ['homeCounty', ['hjemfylke', 'Heimfylke', 'Home county']],
    ['languages', ['spraak', 'Språk', 'målform', 'Language']],
    ['slots', ['ledige_tider', 'Ledige tider', 'Availability']],
    ['interests', ['interesser', 'Interessar', 'Interests']],
    ['maxGroups', ['maks_grupper', 'Maks grupper', 'Max groups']],
    ['experience', ['erfaring', 'Experience']],
    ['isProtected', ['adressesperre', 'sperret', 'Skjermet adresse', 'Protected']],
    [
      'nationalId',
      ['fodselsnummer', 'Fødselsnummer', 'fnr', 'Personnummer', 'Fødsels- og personnr'],
    ],
    ['ignore', ['feil', 'Error', 'Merknad']],
  ])('knows %s by its names', (field, headers) => {
    expect(headers.map(fieldFor)).toEqual(headers.map(() => field));
  });

  it('is surer of a known name than of one that begins with it', () => {
    const [exact, begun] = guess('epost;telefon dagtid', 'a@b.no;1');
    expect([exact!.confidence, begun!.confidence]).toEqual([1, 0.7]);
  });

  it('knows e-mail addresses by what they look like', () => {
    const [, contact] = guess('studentnr;kontakt', '1;a@b.no', '2;c@d.no');
    expect(contact).toMatchObject({ field: 'email', confidence: 0.5 });
  });

  it('knows national identity numbers by what they look like, whatever they are called', () => {
    const [number] = guess('studentnr;navn', '01010750160;Ola', '01010750241;Kari');
    expect(number).toMatchObject({
      field: 'nationalId',
      samples: [NATIONAL_ID_MARKER, NATIONAL_ID_MARKER],
    });
  });

  it('gives a field to one column only, the surest', () => {
    const fields = guess('telefon privat;mobil;studentnr', '1;2;3').map((column) => column.field);
    expect(fields).toEqual(['ignore', 'phone', 'studentNumber']);
  });

  it('shows the first three values, without national identity numbers', () => {
    const [, note] = guess('studentnr;notat', '1;a', '2;', '3;fnr 010107 50160', '4;c', '5;d');
    expect(note!.samples).toEqual(['a', `fnr ${NATIONAL_ID_MARKER}`, 'c']);
  });
});

const GIVEN = ['Aisha', 'Brage', 'Chloé', 'Dag', 'Eirin', 'Fatima', 'Gaute', 'Håkon', 'Ingrid'];
const FAMILY = ['Hansen', 'Ødegård', 'Nguyen', 'Bjørnstad', 'Moen', 'Warsame', 'Lindqvist'];
const PROGRAMMES = ['Data', 'Bygg', 'Elektro', 'Maskin', 'Mekatronikk', 'Biologi', 'Matematikk'];
const CAMPUSES = ['Grimstad', 'Kristiansand'];
const SLOTS = ['man-12', 'man-16', 'tir-10', 'tir-16', 'ons-12', 'ons-14', 'tor-10', 'fre-12'];
const INTERESTS = ['fotball', 'koding', 'film', 'språk', 'friluft', 'brettspill', 'mat'];

const HEADER =
  'studentnr;fornavn;etternavn;feideid;epost;mobil;programkode;programnavn;kull;campus;kjonn;' +
  'fodselsaar;hjemfylke;spraak;ledige_tider;interesser';

/** A roster of made-up persons, with the columns of a real one. The same for the same size. */
export const rosterCsv = (persons) => {
  let state = 42;
  const below = (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const one = (list) => list[below(list.length)];
  const some = (list) => list.filter(() => below(2) === 0).join(',');
  const lines = [HEADER];
  for (let i = 0; i < persons; i++) {
    const programme = below(PROGRAMMES.length);
    const cells = [
      500_000 + i,
      one(GIVEN),
      one(FAMILY),
      `p${i}@bench.example`,
      `p${i}@student.bench.example`,
      40_000_000 + below(9_000_000),
      `B${programme}`,
      PROGRAMMES[programme],
      '2026-HØST',
      one(CAMPUSES),
      one(['K', 'M', '']),
      1998 + below(10),
      'Agder',
      one(['nb', 'nn', 'en']),
      some(SLOTS),
      some(INTERESTS),
    ];
    lines.push(cells.join(';'));
  }
  return `\uFEFF${lines.join('\r\n')}\r\n`;
};

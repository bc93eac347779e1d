/**
 * What the log may hold of an error: what kind it is and where it came from. What others say in
 * theirs quotes what they were given, a database a value, a mail server an address, a parser a text:
 * that stays out, since whoever reads the log is not to read what people write.
 *
 * @param where also with the lines of code it went through
 */
export const faultOf = (error: unknown, { where = false } = {}): string => {
  if (!(error instanceof Error)) return 'unknown';
  const said = isOfOthers(error) ? '' : error.message;
  // A refusal of ours says its code and no more.
  const parts = new Set([error.name, ...codesOf(error), said].filter((part) => part !== ''));
  const told = [...parts].join(' ');
  return where ? [told, ...framesOf(error)].join('\n') : told;
};

/** `code` of Node and SMTP, SQLSTATE and the constraint of PostgreSQL, the reply of an SMTP server. */
const CODES = ['code', 'constraint', 'responseCode', 'command'] as const;

type Coded = Readonly<Partial<Record<(typeof CODES)[number] | 'severity', unknown>>>;

/** TypeORM keeps PostgreSQL's own error within its. */
const coded = (error: Error): Coded => {
  const { driverError } = error as { driverError?: unknown };
  return driverError ?? error;
};

const codesOf = (error: Error): string[] =>
  CODES.map((name) => coded(error)[name])
    .filter((value) => typeof value === 'string' || typeof value === 'number')
    .map(String);

/** Classes of SQLSTATE about connections, locks, names and resources: these quote no value. */
const OF_NO_VALUE = /^(?:08|25|40|42|53|55|57|58)/;

const isOfOthers = (error: Error): boolean => {
  const { severity, code, responseCode, command } = coded(error);
  const isDatabases = severity !== undefined && !OF_NO_VALUE.test(String(code));
  const isMailServers = responseCode !== undefined || command !== undefined;
  return isDatabases || isMailServers || error instanceof SyntaxError;
};

const framesOf = ({ stack = '' }: Error): string[] =>
  stack.split('\n').filter((line) => /^\s+at /.test(line));

/** SQL: the enrolment of this alias is of somebody who has neither said no nor left. */
export const takesPart = (alias: string): string =>
  `${alias}.state not in ('declined', 'withdrawn')`;

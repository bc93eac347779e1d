import type { Who, Whose } from '../roles.js';

/**
 * Who may call an operation, by whose the thing in its path is; an operation without one is asked
 * once, as `own`. Whoever is not named is refused, and told nothing of whether the thing is there.
 */
export type Row = Readonly<Partial<Record<Whose, Who>>>;
/** By `METHOD /path`, as the API's description has it below `/api/v1`. */
export type Rows = Readonly<Record<string, Row>>;

/** What a scheme's coordinators alone may do with its rounds. */
export const BY_COORDINATORS: Row = { own: 'coordinators', otherScheme: 'institutionCoordinator' };
/** The same, with what is one group's. */
export const OF_ANY_GROUP: Row = { ...BY_COORDINATORS, otherGroup: 'coordinators' };
export const BY_ADMINISTRATORS: Row = { own: 'administrator' };
/** The same, with one thing of the institution: they administer all of it. */
export const ADMINISTERED: Row = { ...BY_ADMINISTRATORS, otherScheme: 'administrator' };
/** About oneself, or a list of what is one's own. */
export const BY_PERSONS: Row = { own: 'persons' };
/** There is none of it outside demo mode. */
export const IN_THE_DEMO: Row = {};

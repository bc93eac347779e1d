/** Everybody who may come by: the columns of 'Who sees what', and those who hold a part of one. */
export const ROLES = [
  'mentee',
  'fellow',
  'mentor',
  'lead',
  'coordinator',
  'deputy',
  'unitCoordinator',
  'institutionCoordinator',
  'insight',
  'serviceOwner',
  'administrator',
  'newcomer',
  'signedOut',
  // Other systems, with every scope: one for the institution, one for its own scheme.
  'integration',
  'schemeIntegration',
] as const;
export type Role = (typeof ROLES)[number];

const INTEGRATIONS: readonly Role[] = ['integration', 'schemeIntegration'];
const OUTSIDERS: readonly Role[] = ['newcomer', 'signedOut', ...INTEGRATIONS];

export const isIntegration = (role: Role): boolean => INTEGRATIONS.includes(role);

/** What a table may say instead of naming each of them. */
const SETS: Readonly<Record<string, readonly Role[]>> = {
  everyone: ROLES.filter((role) => !INTEGRATIONS.includes(role)),
  persons: ROLES.filter((role) => !OUTSIDERS.includes(role)),
  integrations: INTEGRATIONS,
  group: ['mentee', 'fellow', 'mentor'],
  students: ['mentee', 'fellow'],
  coordinators: ['coordinator', 'deputy', 'unitCoordinator', 'institutionCoordinator'],
};

/** Whose the thing is that is asked for, as seen from the roles above. */
export const WHOSE = ['own', 'otherGroup', 'otherScheme', 'otherInstitution'] as const;
export type Whose = (typeof WHOSE)[number];

/**
 * `'mentor coordinators'`: those get it, and nobody else does. `'mentee=409'`: gets as far as being
 * refused for what is asked, not for who asks.
 */
export type Who = string;

/** @returns for each role that is let in, the status it gets; 200 stands for every success */
export const rolesIn = (who: Who = ''): ReadonlyMap<Role, number> => {
  const named = who.split(' ').filter((word) => word !== '');
  return new Map(
    named.flatMap((word) => {
      const [name = '', status = '200'] = word.split('=');
      const roles = SETS[name] ?? ROLES.filter((role) => role === name);
      if (roles.length === 0) throw new Error(`No role is called '${name}'`);
      return roles.map((role) => [role, Number(status)] as const);
    }),
  );
};

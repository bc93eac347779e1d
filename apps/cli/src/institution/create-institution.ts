import { parseArgs } from 'node:util';
import { GrantRow, Realm, recordAudit } from '#access';
import { Actor, newId } from '#kernel';
import { Person } from '#people';
import { Database, Institution } from '#platform';
import type { INestApplicationContext } from '@nestjs/common';

export const INSTITUTION_USAGE = `Usage: npm run kull -- institution
  --name NAME                     'Universitetet i Agder'
  --slug SLUG                     'uia': short, of a to z, digits and hyphens
  --realm REALM                   'uia.no': Feide's name for it; may be given several times
  --administrator NAME            'Kari Moen', who grants everybody else their role
  --administrator-feide ID        'kari@uia.no', to sign in with Feide
  --administrator-email ADDRESS   to sign in by e-mail, where there is no Feide name`;

/** What an operator asks for. */
export interface NewInstitution {
  readonly name: string;
  readonly slug: string;
  readonly realms: readonly string[];
  readonly administrator: {
    readonly givenName: string;
    readonly familyName: string;
    readonly feideId: string | null;
    readonly email: string | null;
  };
}

/** @returns what was asked for, or a line for each thing that is missing or wrong */
export const readNewInstitution = (
  args: readonly string[],
): NewInstitution | { readonly faults: readonly string[] } => {
  const given = readOptions(args);
  if (typeof given === 'string') return { faults: [given] };
  const { name = '', slug = '', realm: realms = [], administrator = '' } = given;
  const feideId = given['administrator-feide']?.toLowerCase() ?? null;
  const email = given['administrator-email'] ?? null;
  const words = administrator.trim().split(/\s+/);
  const familyName = words.pop() ?? '';
  const faults = [
    ...(name.trim() ? [] : ['--name is missing']),
    ...(/^[a-z0-9-]{2,40}$/.test(slug) ? [] : ['--slug has to be of a to z, digits and hyphens']),
    ...realms.filter((r) => !/^[\w-]+(\.[\w-]+)+$/.test(r)).map((r) => `--realm ${r} is no realm`),
    ...(words.length > 0 ? [] : ['--administrator has to be a given and a family name']),
    ...(feideId || email ? [] : ['--administrator-feide or --administrator-email is missing']),
    ...(!feideId || /^[^\s@]+@[\w.-]+$/.test(feideId)
      ? []
      : ['--administrator-feide is no Feide name']),
    ...(!email || /^[^\s@]+@[^\s@]+$/.test(email) ? [] : ['--administrator-email is no address']),
  ];
  if (faults.length > 0) return { faults };
  return {
    name: name.trim(),
    slug,
    realms: realms.map((realm) => realm.toLowerCase()),
    administrator: { givenName: words.join(' '), familyName, feideId, email },
  };
};

const readOptions = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      options: {
        name: { type: 'string' },
        slug: { type: 'string' },
        realm: { type: 'string', multiple: true },
        administrator: { type: 'string' },
        'administrator-feide': { type: 'string' },
        'administrator-email': { type: 'string' },
      },
    }).values;
  } catch (error) {
    return error instanceof Error ? error.message : 'The options could not be read';
  }
};

/**
 * An institution of its own, with the first administrator: nobody else could let one in.
 *
 * @returns false where the slug or a realm is another's already
 */
export const createInstitution = async (
  app: INestApplicationContext,
  { name, slug, realms, administrator }: NewInstitution,
): Promise<boolean> => {
  const db = app.get(Database);
  const id = newId();
  const isNew = await db.system(async (tx) => {
    const taken = await tx.query(
      `select from institutions where slug = $1 union all select from realms where realm = any($2)`,
      [slug, realms],
    );
    if (taken.length > 0) return false;
    await tx.repository(Institution).insert({ id, slug, name });
    for (const realm of realms) await tx.repository(Realm).insert({ realm, institutionId: id });
    return true;
  });
  if (!isNew) return false;
  await db.run(Actor.institution(id), async (tx) => {
    const personId = newId();
    await tx.repository(Person).insert({ institutionId: id, id: personId, ...administrator });
    const grant = { role: 'administrator', schemeId: null } as const;
    await tx.repository(GrantRow).insert({ institutionId: id, id: newId(), personId, ...grant });
    const about = { kind: 'person', id: personId } as const;
    await recordAudit(tx, { act: 'grant.given', about, details: grant });
  });
  return true;
};

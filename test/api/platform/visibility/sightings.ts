import type { Answer } from '../../../support/client.js';
import { canariesIn, HOURS, PRESENCE, type Canary } from './canaries.js';
import { WHOSE, type Role, type Whose } from './roles.js';
import type { Scene } from './scene/scene.js';

type Owner = Pick<Canary, 'whose' | 'of'>;

/** Whose each enrolment and each group is: what numbers and codes beside their ids belong to. */
export interface Owners {
  readonly enrolments: ReadonlyMap<string, Owner>;
  readonly groups: ReadonlyMap<string, Whose>;
}

export const ownersOf = ({ casts, things }: Scene): Owners => {
  const members = new Map<string, Role>([
    [casts.own.mentees[0]!.id, 'mentee'],
    [casts.own.mentees[1]!.id, 'fellow'],
  ]);
  const whoseIs = (kind: string): [string, Whose][] =>
    WHOSE.map((whose) => [things[whose][kind]!, whose]);
  return {
    enrolments: new Map<string, Owner>([
      ...whoseIs('enrolments').map(([id, whose]) => [id, { whose, of: null }] as const),
      ...casts.own.mentees.map(
        ({ id }) => [id, { whose: 'own', of: members.get(id) ?? null }] as const,
      ),
    ]),
    groups: new Map(whoseIs('groups')),
  };
};

type Values = Readonly<Record<string, unknown>>;

/** Everything that an answer tells of what is somebody's. */
export const sightingsIn = ({ text, body }: Answer, owners: Owners): Canary[] => [
  ...canariesIn(text),
  ...objectsIn(body).flatMap((values) => [
    ...hoursIn(values),
    ...presenceIn(values, owners),
    ...turnoutIn(values, owners),
  ]),
];

const objectsIn = (value: unknown): Values[] => {
  if (typeof value !== 'object' || value === null) return [];
  const within = Object.values(value).flatMap(objectsIn);
  return Array.isArray(value) ? within : [value as Values, ...within];
};

/** When somebody can, or how many can then. */
const hoursIn = ({ slots, slot, members }: Values): Canary[] => {
  const theirs = Array.isArray(slots) ? slots.map((one) => HOURS.get(Number(one))) : [];
  const counted = members === undefined ? undefined : HOURS.get(Number(slot));
  return [
    ...theirs.filter((one) => one !== undefined),
    ...(counted ? [{ ...counted, field: 'hoursCounted', of: null } as const] : []),
  ];
};

/** Who came. */
const presenceIn = (
  { presence, myPresence, enrolmentId }: Values,
  { enrolments }: Owners,
): Canary[] => {
  const owner = enrolments.get(String(enrolmentId));
  if (presence && owner) return [{ field: 'presence', ...owner }];
  if (!myPresence) return [];
  const of = myPresence === PRESENCE.mentee ? 'mentee' : null;
  return [{ field: 'presence', whose: 'own', of: myPresence === PRESENCE.fellow ? 'fellow' : of }];
};

/** How many came. */
const turnoutIn = ({ turnout, groupId }: Values, { groups }: Owners): Canary[] => {
  const whose = groups.get(String(groupId));
  return turnout && whose ? [{ field: 'turnout', whose, of: null }] : [];
};

import { stateNames } from './state-names.js';

/** The table, and the demo, which makes a round that runs. */
const MAY_NAME = ['apps/cli/src/seed/demo-institution.ts', 'libs/schemes/src/round-states.ts'];

const NAMING = `
import { advanceRound, type Round, type RoundState } from '#schemes';
type Found = Pick<Round, 'state'> & { readonly before: RoundState | null };
export const compared = ({ state, before }: Found): boolean => state === 'open' || 'draft' !== before;
export const narrowed = (round: Found): boolean =>
  round.state === 'closing' ||
  round.state === 'archived';
const LISTED: readonly RoundState[] = ['matching'];
export const handed = (round: Round): Partial<Round> => ({ ...round, state: 'running', name: LISTED[0]! });
export const switched = ({ state }: Round): number => {
  switch (state) {
    case 'call': return 1;
    default: return 2;
  }
};
export const asked = (also: string) => [
  "select from rounds r where r.state = 'running'",
  \`select \${also} from rounds r where r.state not in ('closing', 'archived')\`,
  \`update rounds set version = \${also}, state = 'draft'\`,
];
void advanceRound;
`;
const ELSE = `
import type { ProposalState } from '../../libs/placement/src/proposal.entity.js';
import { isArchived, roundThat, type Round, type SchemeSettings } from '#schemes';
export const others = (state: ProposalState, word: string): boolean => state === 'draft' || word === 'open';
export const settings = (of: Pick<SchemeSettings, 'matching'>) => of['matching'];
export const asked = ({ state }: Round) => [isArchived(state), \`r.state = any($1) and not \${roundThat(isArchived)}\`];
export const request = "select from join_requests j where j.state = 'open'";
`;

describe('the state of a round', () => {
  const places = stateNames({
    'libs/placement/src/naming.ts': NAMING,
    'libs/placement/src/else.ts': ELSE,
  });
  const isOf = (path: string) => (place: string) => place.startsWith(`${path}:`);

  it('is asked for by what it allows, and by name nowhere but in its table', () => {
    const elsewhere = places.filter(
      (place) => ![...MAY_NAME, 'libs/placement/src/naming.ts'].some((path) => isOf(path)(place)),
    );
    expect(elsewhere).toEqual([]);
  });

  it.each(MAY_NAME)('is named in %s', (path) => {
    expect(places.filter(isOf(path))).not.toEqual([]);
  });

  it('is found wherever it is named: compared, listed, handed over, in SQL', () => {
    const lines = places
      .filter(isOf('libs/placement/src/naming.ts'))
      .map((place) => Number(place.split(':')[1]));
    expect(lines).toEqual([4, 6, 7, 8, 9, 12, 17, 18, 19]);
  });
});

import { useParams } from 'react-router';

/** The addresses of a round's groups and proposals, from the address one is at. */
export function useRoundPlaces(): {
  readonly roundId: string;
  readonly groups: string;
  readonly settings: string;
  readonly mentors: string;
  readonly proposal: (id: string) => string;
} {
  const { schemeId = '', roundId = '' } = useParams();
  const round = `/schemes/${schemeId}/rounds/${roundId}`;
  return {
    roundId,
    groups: `${round}/groups`,
    settings: `${round}/settings`,
    mentors: `${round}/mentors`,
    proposal: (id) => `${round}/proposals/${id}`,
  };
}

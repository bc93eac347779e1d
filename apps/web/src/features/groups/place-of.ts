interface InRound {
  readonly id: string;
  readonly schemeId: string;
}

/** Where a round's groups are listed: with the round for who coordinates it, with one's own else. */
export const placeOfGroups = ({ id, schemeId }: InRound, coordinates: boolean): string =>
  coordinates ? `/schemes/${schemeId}/rounds/${id}/groups` : '/groups';

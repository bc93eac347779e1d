export class FreeSeatsGroup {
  id: string;
  number: number;
  campus: string | null;
  /** The group's hour: `weekday * 100 + hour`. */
  slot: number | null;
  free: number;
  /** What most members study. */
  programme: string | null;
}

export class FreeSeatsAbilities {
  /** Take one of these seats: I am a student here without a group, and the scheme lets me. */
  join: boolean;
  /** See all of the round's groups. */
  coordinate: boolean;
}

export class FreeSeats {
  roundId: string;
  schemeId: string;
  roundName: string;
  groups: FreeSeatsGroup[];
  can: FreeSeatsAbilities;
}

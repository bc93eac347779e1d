export class FreeSeatsGroup {
  id: string;
  number: number;
  /** A pair: its mentor, if not protected; null: a group. */
  pair: string[] | null;
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
  /** The groups of the round are pairs. */
  isPairs: boolean;
  groups: FreeSeatsGroup[];
  can: FreeSeatsAbilities;
}

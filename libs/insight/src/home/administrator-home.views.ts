export class AdministeredScheme {
  id: string;
  name: string;
  rounds: number;
  /** A protected one is left out. */
  coordinators: string[];
}

export class AdministratorHome {
  persons: number;
  programmes: number;
  /** Nobody has written yet what people are told about their data. */
  lacksPrivacyNotice: boolean;
  /** People who have asked to be erased, and wait. */
  erasureRequests: number;
  /** Receivers that are told nothing more, since too many messages did not arrive. */
  disabledWebhooks: number;
  /** Rounds that have been kept for as long as they are to be, and wait to be forgotten. */
  roundsToForget: number;
  /** Schemes with a round that is over, of which nobody has said how long it is kept. */
  schemesWithoutLimit: number;
  schemes: AdministeredScheme[];
}

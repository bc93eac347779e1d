/** Two people who are not to be put together again. */
export class PairApart {
  id: string;
  names: string[];
  madeAt: string;
}

export class KeptApart {
  /** By the scheme of the round; the newest first. */
  pairs: PairApart[];
}

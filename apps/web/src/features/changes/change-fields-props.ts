import type { Options, Wanted } from './changes';

/** What the fields of a change are filled from, and where they put what is chosen. */
export interface ChangeFieldsProps {
  readonly roundId: string;
  /** The groups of the round are pairs. */
  readonly isPair: boolean;
  readonly options: Options;
  /** The group whose page one came from. */
  readonly group: Options['groups'][number];
  readonly wanted: Wanted;
  readonly choose: (chosen: Partial<Wanted>) => void;
  readonly faultOf: (name: keyof Wanted) => string | undefined;
}

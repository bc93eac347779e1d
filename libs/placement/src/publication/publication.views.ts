import { IsBoolean, IsOptional } from 'class-validator';

export class PublishProposal {
  /** True: groups without a mentor are published, too. Otherwise they stop the publishing. */
  @IsOptional() @IsBoolean() withoutLeader?: boolean;
}

/** What publishing did. */
export class PublicationView {
  proposalId: string;
  roundId: string;
  version: number;
  groups: number;
  placed: number;
  unplaced: number;
  /** Members who had declined or withdrawn since the proposal was made. */
  leftOut: number;
  withoutLeader: number;
  /** Groups with a mentor, and fewer than a whole group has. */
  fewMentors: number;
}

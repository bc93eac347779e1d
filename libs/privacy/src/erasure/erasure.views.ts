import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';
import { ERASURE_REQUEST_STATES, type ErasureRequestState } from './erasure-request.entity.js';

/** What I have asked for. */
export class MyErasureRequest {
  @ApiProperty({ enum: ERASURE_REQUEST_STATES }) state: ErasureRequestState;
  askedAt: Date;
  settledAt: Date | null;
}

export class MyErasureRequests {
  /** The newest first. */
  requests: MyErasureRequest[];
  can: MyErasureAbilities;
}

export class MyErasureAbilities {
  ask: boolean;
  withdraw: boolean;
}

export class ErasureRequestListed {
  personId: string;
  name: string;
  askedAt: Date;
}

export class ErasureRequests {
  /** Those that wait, the oldest first. */
  requests: ErasureRequestListed[];
}

export class ErasurePerson {
  id: string;
  name: string;
}

/** So many rows of a table. The web has a name for each table. */
export class ErasureRows {
  table: string;
  rows: number;
}

export class ErasureHindrances {
  /** Nobody else administers. */
  isLastAdministrator: boolean;
  /** So many schemes would have no coordinator. */
  schemes: number;
}

/** What erasing somebody comes to. */
export class ErasurePreview {
  person: ErasurePerson;
  /** When the person asked for it; null: has not. */
  askedAt: Date | null;
  /** Goes whole, or is emptied. */
  goes: ErasureRows[];
  /** Stays as numbers, without a name. */
  stays: ErasureRows[];
  hindrances: ErasureHindrances;
  can: ErasureAbilities;
}

export class ErasureAbilities {
  erase: boolean;
}

export class ConfirmErasure {
  /** The person's full name, typed by whoever erases. */
  @IsString() @MaxLength(300) name: string;
}

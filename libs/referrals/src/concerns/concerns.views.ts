import { GrantedPerson } from '#access';
import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
} from 'class-validator';
import { ServiceCard } from '../services/services.views.js';
import { TOPICS, type Topic } from '../topics.js';
import { CAPACITIES, type Capacity } from './concern-recipient.entity.js';
import { CONCERN_STATES, type ConcernState } from './concern.entity.js';

const LONGEST = 4000;
const MOST_RECIPIENTS = 10;

/** Somebody a concern may be sent to. */
export class PossibleRecipient extends GrantedPerson {
  @ApiProperty({ enum: CAPACITIES }) capacity: Capacity;
  /** Names of the services somebody owns; none for coordinators. */
  services: string[];
  /** On leave until that day; a deputy does not read what is sent to them. */
  awayUntil: string | null;
}

export class NameableStudent {
  enrolmentId: string;
  name: string;
}

/** What the form is filled in with. */
export class ConcernForm {
  groupNumber: number;
  /** About a pair. */
  isPair: boolean;
  recipients: PossibleRecipient[];
  /** Members of the group whom the mentor knows by name. */
  students: NameableStudent[];
}

/** Somebody a concern was sent to. */
export class ConcernReader {
  /** Null: protected, or no more. */
  name: string | null;
  @ApiProperty({ enum: CAPACITIES }) capacity: Capacity;
  isMe: boolean;
  hasRead: boolean;
  /** Still has the role, and can therefore read it. */
  canRead: boolean;
}

/** A concern on a list: never its text, nor whom it is about. */
export class ConcernListed {
  id: string;
  @ApiProperty({ enum: TOPICS }) topic: Topic;
  @ApiProperty({ enum: CONCERN_STATES }) state: ConcernState;
  createdAt: Date;
  groupId: string;
  groupNumber: number;
  /** It is about a pair, told by its number: who is in it would say whom it is about. */
  isPair: boolean;
  roundName: string;
  schemeName: string;
  /** Null: protected, or no more. */
  author: string | null;
  isMine: boolean;
  /** There is something in it that I, as a recipient, have not read. */
  isNew: boolean;
  /** None of the recipients can read it any more. */
  isLeftAlone: boolean;
}

export class Concerns {
  /** Sent to me, the newest first. */
  received: ConcernListed[];
  sent: ConcernListed[];
}

export class ConcernAbilities {
  correct: boolean;
  withdraw: boolean;
  /** To the text, and to whom it is sent. */
  add: boolean;
  take: boolean;
  finish: boolean;
}

/** One concern, without its text: that is read by an act of its own, which is written down. */
export class ConcernView extends ConcernListed {
  version: number;
  recipients: ConcernReader[];
  /** Who has taken it; null: nobody, or somebody who is no more. */
  takenBy: string | null;
  settledAt: Date | null;
  /** Services about the same, at the group's campus. */
  services: ServiceCard[];
  can: ConcernAbilities;
}

export class ConcernAdditionView {
  body: string;
  createdAt: Date;
}

export class ConcernText {
  /** Null: withdrawn, or the student it was about has been erased. */
  body: string | null;
  /** The student it is about; null: the group, or somebody who is no more. */
  student: string | null;
  isAboutStudent: boolean;
  additions: ConcernAdditionView[];
}

export class ConcernContent {
  @IsIn(TOPICS) @ApiProperty({ enum: TOPICS }) topic: Topic;
  @IsString() @IsNotEmpty() @MaxLength(LONGEST) body: string;
}

export class WriteConcern extends ConcernContent {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_RECIPIENTS)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  recipientIds: string[];
  /** The enrolment of the student it is about. Left out or null: the group. */
  @IsOptional()
  @IsUUID()
  @ApiProperty({ type: String, nullable: true, required: false })
  enrolmentId?: string | null;
  /** The student knows of it and agrees. Needed where one is named. */
  @IsOptional() @IsBoolean() studentAgreed?: boolean;
}

export class CorrectConcern extends ConcernContent {}

export class AddToConcern {
  @IsString() @IsNotEmpty() @MaxLength(LONGEST) body: string;
}

export class AddRecipients {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_RECIPIENTS)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  recipientIds: string[];
}

export const MOVES = ['taken', 'done'] as const;

export class MoveConcern {
  @IsIn(MOVES) @ApiProperty({ enum: MOVES }) state: (typeof MOVES)[number];
}

export class ConcernCount {
  schemeName: string;
  @ApiProperty({ enum: TOPICS }) topic: Topic;
  concerns: number;
}

export class ConcernCounts {
  /** What there are at least so many of; fewer are not told, nor that there are any. */
  fewest: number;
  counts: ConcernCount[];
}

import type { Versioned } from '#platform';
import { MENTOR_KINDS, type MentorKind } from '#schemes';
import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsString,
  IsUUID,
  MaxLength,
} from 'class-validator';
import {
  CHOICE_STATES,
  LONGEST_MESSAGE,
  MOST_CHOICES,
  type ChoiceState,
} from './mentor-choice.entity.js';

/** A mentor as students see them before they have one. */
export class DirectoryMentor {
  enrolmentId: string;
  name: string;
  @ApiProperty({ enum: MENTOR_KINDS }) kind: MentorKind;
  programme: string | null;
  /** Codes of ISO 639. */
  languages: string[];
  interests: string[];
  /** In the mentor's own words. */
  helpsWith: string;
  /** Where the photo is. */
  photo: string | null;
  freePlaces: number;
}

export class MyChoice {
  mentorId: string;
  mentorName: string;
  @ApiProperty({ enum: CHOICE_STATES }) state: ChoiceState;
  /** The last day on which the mentor can answer, once asked. */
  expiresOn: string | null;
}

export class MentorDirectoryAbilities {
  /** Put mentors on a list of one's own, and have them asked. */
  ask: boolean;
  /** Put mentors on a list of wishes. */
  rank: boolean;
}

export class MentorDirectory {
  roundId: string;
  roundName: string;
  schemeName: string;
  /** How long a mentor has to answer, in days. */
  requestDays: number;
  mentors: DirectoryMentor[];
  /** My own list, in order, and then those who have ended. */
  choices: MyChoice[];
  message: string;
  can: MentorDirectoryAbilities;
}

export class ChooseMentorsBody {
  /** Enrolments of mentors, the one to ask first first. Who is not in it is asked no more. */
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(MOST_CHOICES)
  @IsUUID(undefined, { each: true })
  mentorIds: string[];

  /** For whoever is asked to read. */
  @IsString() @MaxLength(LONGEST_MESSAGE) message: string;
}

export class MentorProfileView implements Versioned {
  helpsWith: string;
  isListed: boolean;
  /** 0 before anything has been written. */
  version: number;
}

export class MentorProfileBody {
  @IsString() @MaxLength(600) helpsWith: string;
  @IsBoolean() isListed: boolean;
}

/** A student asks the reader to be their mentor. */
export class MentorRequest {
  id: string;
  roundId: string;
  roundName: string;
  schemeName: string;
  /** Null for a student who is protected. */
  studentName: string | null;
  programme: string | null;
  message: string;
  /** The last day to answer. */
  expiresOn: string;
  /** Places the reader has left in the round. */
  freePlaces: number;
}

export class MyMentoring {
  /** Students ask mentors here; where not, they only say whom they wish for. */
  asks: boolean;
  enrolmentId: string;
  roundId: string;
  roundName: string;
  schemeName: string;
  profile: MentorProfileView;
  freePlaces: number;
}

export class MyMentorRequests {
  requests: MentorRequest[];
  /** The rounds in whose directory I am, or could be. */
  rounds: MyMentoring[];
}

export class AcceptedRequest {
  groupId: string;
}

/** A student who has to find a mentor, as the coordinator sees it. */
export class SeekingStudent {
  enrolmentId: string;
  name: string;
  /** Whom they wait for. */
  askedName: string | null;
  expiresOn: string | null;
  /** Mentors left on the list after that one. */
  left: number;
  /** Requests that came to nothing. */
  ended: number;
}

export class RoundMentorRequests {
  roundId: string;
  /** Those who wait for nobody first. */
  students: SeekingStudent[];
  /** Places that mentors have left. */
  freePlaces: number;
  /** Who has found one. */
  found: number;
}

import { IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';

export class DemoPerson {
  personId: string;
  name: string;
  /** What the person is there to show; null for one found by search. */
  role: string | null;
  /** The programme, to tell namesakes apart. */
  programme: string | null;
}

export class DemoPeople {
  people: DemoPerson[];
}

export class DemoPeopleQuery {
  @IsOptional() @IsString() @MaxLength(100) search?: string;
}

export class DemoSignIn {
  @IsUUID() personId: string;
}

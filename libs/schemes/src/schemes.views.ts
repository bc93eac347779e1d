import { MayBeLeftOut, type Versioned } from '#platform';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { RoundSummary } from './rounds.views.js';
import { LocalizedName, LocalizedText } from './settings/named.views.js';
import { LocksView } from './settings/locks.views.js';
import {
  FORMATS,
  MENTOR_KINDS,
  SPANS,
  type Format,
  type MentorKind,
  type Span,
} from './settings/scheme-settings.js';
import { GroupSizeView, GroupWishView, SchemeSettingsView } from './settings/settings.views.js';
import type { SchemeTemplate, TemplateFact } from './templates/scheme-template.js';

export const FACTS_ABOUT = [
  'mentor',
  'format',
  'period',
  'meetings',
  'matching',
  'training',
  'referral',
  'goal',
] as const satisfies readonly TemplateFact['about'][];

export class TemplateFactView {
  @ApiProperty({ enum: FACTS_ABOUT }) about: TemplateFact['about'];
  text: LocalizedText;
}

export class TemplateSource {
  title: LocalizedName;
  url: string | null;
}

export class OwnTemplateAbilities {
  /** Rename it, and take it away. */
  change: boolean;
  lock: boolean;
}

/** What is more about a template that the institution made. */
export class OwnTemplateView implements Versioned {
  version: number;
  createdAt: Date;
  locks: LocksView;
  can: OwnTemplateAbilities;
}

export class SchemeTemplateView {
  key: string;
  name: LocalizedName;
  summary: LocalizedText;
  /** Null: the institution's own. */
  source: TemplateSource | null;
  facts: TemplateFactView[];
  /** What no source says, and the coordinator therefore decides. */
  choices: LocalizedText[];
  settings: SchemeSettingsView;
  /** Null: it comes with Kull. */
  own: OwnTemplateView | null;
}

export class TemplatesAbilities {
  /** From a file. */
  import: boolean;
}

export class SchemeTemplates {
  templates: SchemeTemplateView[];
  can: TemplatesAbilities;
}

export class SchemeAbilities {
  /** Name and settings, and new rounds. */
  change: boolean;
  /** To another unit, of those in which the reader may set schemes up. */
  move: boolean;
  setRetention: boolean;
  /** Lock settings, and change those that are locked. */
  lock: boolean;
  /** Save its settings as a template. */
  saveAsTemplate: boolean;
}

export class SchemeView implements Versioned {
  id: string;
  name: string;
  unitId: string | null;
  unitName: string | null;
  templateKey: string;
  settings: SchemeSettingsView;
  /** Every wish for its groups with the weight it has, whether somebody said so or not. */
  wishes: GroupWishView[];
  locks: LocksView;
  /** So many months after a round's end, what it holds is to be forgotten. Null: not set. */
  retentionMonths: number | null;
  version: number;
  /** The newest first. */
  rounds: RoundSummary[];
  can: SchemeAbilities;
}

/** How a scheme is set up, as it stands beside others. */
export class SchemeSetUp {
  @ApiProperty({ enum: FORMATS }) format: Format;
  @ApiProperty({ enum: MENTOR_KINDS, isArray: true }) mentorKinds: MentorKind[];
  semesters: number[];
  group: GroupSizeView;
  plannedCount: number | null;
  @ApiProperty({ enum: SPANS }) per: Span;
  everyWeeks: number | null;
  /** How many parts of its settings the centre has locked. */
  locked: number;
}

export class SchemeSummary {
  id: string;
  name: string;
  unitName: string | null;
  setUp: SchemeSetUp;
  /** The newest first. */
  rounds: RoundSummary[];
}

export class SchemesAbilities {
  create: boolean;
  /** One that is the whole institution's, too; otherwise in one of the units alone. */
  createForAll: boolean;
}

export class SchemeUnit {
  id: string;
  /** With the units above it, the topmost first. */
  path: string;
}

export class Schemes {
  schemes: SchemeSummary[];
  /** Where the reader may set a new one up. */
  units: SchemeUnit[];
  can: SchemesAbilities;
}

export class CreateSchemeBody {
  /** One of `GET /scheme-templates`. */
  @IsString() @MaxLength(60) templateKey: string;
  @IsString() @IsNotEmpty() @MaxLength(200) name: string;
  /** The faculty or department it belongs to; without it, the whole institution's. */
  @IsOptional()
  @IsUUID()
  @ApiProperty({ type: String, nullable: true, required: false })
  unitId?: string | null;
}

export class ChangeSchemeBody {
  @MayBeLeftOut() @IsString() @IsNotEmpty() @MaxLength(200) name?: string;
  /** Null makes it the whole institution's; left out, it stays where it is. */
  @IsOptional()
  @IsUUID()
  @ApiProperty({ type: String, nullable: true, required: false })
  unitId?: string | null;
  @MayBeLeftOut() @ValidateNested() @Type(() => SchemeSettingsView) settings?: SchemeSettingsView;
}

export class SetRetentionBody {
  /** Null: nothing is ever due. */
  @ValidateIf((_, value) => value !== null)
  @IsInt()
  @Min(1)
  @Max(120)
  @ApiProperty({ type: Number, nullable: true, minimum: 1, maximum: 120 })
  months: number | null;
}

export const viewOfTemplate = (template: SchemeTemplate): SchemeTemplateView =>
  ({ ...structuredClone(template), own: null }) as SchemeTemplateView;

import { ApiProperty } from '@nestjs/swagger';
import { ArrayUnique, IsArray, IsIn } from 'class-validator';
import { SETTING_PARTS, type SettingPart } from './setting-parts.js';

/** Settings that the centre alone changes. */
export class LocksView {
  @ApiProperty({ enum: SETTING_PARTS, isArray: true }) parts: SettingPart[];
  /** Who locked them; null: nothing is locked, or whoever did it has been erased. */
  by: string | null;
}

export class LocksBody {
  @IsArray()
  @ArrayUnique()
  @IsIn(SETTING_PARTS, { each: true })
  @ApiProperty({ enum: SETTING_PARTS, isArray: true })
  locks: SettingPart[];
}

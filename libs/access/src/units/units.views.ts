import { MayBeLeftOut } from '#platform';
import { ApiProperty } from '@nestjs/swagger';
import { IsNotEmpty, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';

export class UnitAbilities {
  /** Nothing belongs to it: no unit, no scheme and no role. */
  remove: boolean;
}

export class UnitView {
  id: string;
  parentId: string | null;
  name: string;
  /** With the units above it, the topmost first. */
  path: string;
  /** How many units are above it. */
  depth: number;
  schemes: number;
  roles: number;
  can: UnitAbilities;
}

export class Units {
  /** Each after the one above it, then by name. */
  units: UnitView[];
}

export class CreateUnitBody {
  @IsString() @IsNotEmpty() @MaxLength(200) name: string;
  /** Left out or null: at the top. */
  @IsOptional()
  @IsUUID()
  @ApiProperty({ type: String, nullable: true, required: false })
  parentId?: string | null;
}

export class ChangeUnitBody {
  @MayBeLeftOut() @IsString() @IsNotEmpty() @MaxLength(200) name?: string;
  /** Null moves it to the top; left out, it stays where it is. */
  @IsOptional()
  @IsUUID()
  @ApiProperty({ type: String, nullable: true, required: false })
  parentId?: string | null;
}

import { Type } from 'class-transformer';
import {
  Equals,
  IsDefined,
  IsNotEmpty,
  IsString,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { SchemeSettingsView } from '../settings/settings.views.js';

/** What a file says it is. */
export const FILE_FORMAT = 'kull-scheme-template';
/** Of the file's layout and of what settings there are: higher, whenever an older Kull would misread it. */
export const FILE_VERSION = 1;

/** A template as a file, to be taken to another institution or kept. */
export class TemplateFile {
  @Equals(FILE_FORMAT) format: string;
  @Equals(FILE_VERSION) version: number;
  @IsString() @IsNotEmpty() @MaxLength(200) name: string;
  @IsString() @MaxLength(1000) summary: string;
  @IsDefined() @ValidateNested() @Type(() => SchemeSettingsView) settings: SchemeSettingsView;
}

import { ApiProperty } from '@nestjs/swagger';

export class MyPhoto {
  /** Where it is; null: there is none. */
  photo: string | null;
}

export class PhotoForm {
  /** JPEG, PNG or WebP, 10 MB at most. */
  @ApiProperty({ type: 'string', format: 'binary' }) file: unknown;
}

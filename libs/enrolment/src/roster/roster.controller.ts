import { CurrentActor } from '#access';
import { type Actor, invalid } from '#kernel';
import { type ColumnOverrides, MAX_ROSTER_BYTES, redactNationalIds } from '#people';
import { IdempotencyKey, IdParam } from '#platform';
import {
  Body,
  Controller,
  Get,
  HttpCode,
  Post,
  UploadedFile,
  UseInterceptors,
} from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { ApiConsumes } from '@nestjs/swagger';
import { ImportRoster } from './import-roster.service.js';
import { ListRefusedRows } from './list-refused-rows.service.js';
import { ListRosterImports } from './list-roster-imports.service.js';
import type { RosterUpload } from './open-roster.js';
import { PreviewRoster } from './preview-roster.service.js';
import { RosterImportResult, RosterImports } from './roster-import.views.js';
import { RosterPreview, RosterRefusedRows } from './roster-preview.views.js';
import {
  RosterImportForm,
  type RosterOptionsBody,
  RosterPreviewForm,
} from './roster-request.views.js';

interface ReceivedFile {
  readonly originalname: string;
  readonly buffer: Buffer;
}

/** In memory, and never on disk. Somewhat more than a roster may have, so that we say it, not Express. */
const ReceivesRoster = (): MethodDecorator & ClassDecorator =>
  UseInterceptors(
    FileInterceptor('file', {
      limits: { fileSize: MAX_ROSTER_BYTES + 10_000_000, files: 1, fieldSize: 1_000_000 },
      defParamCharset: 'utf8',
    }),
  );

@Controller('rounds/:id')
export class RosterController {
  constructor(
    private readonly previewRoster: PreviewRoster,
    private readonly listRefusedRows: ListRefusedRows,
    private readonly importRoster: ImportRoster,
    private readonly listImports: ListRosterImports,
  ) {}

  /** A dry run: what the file is, how it was understood, and what an import would do. */
  @Post('roster-previews')
  @HttpCode(200)
  @ApiConsumes('multipart/form-data')
  @ReceivesRoster()
  preview(
    @CurrentActor() actor: Actor,
    @IdParam() roundId: string,
    @UploadedFile() file: ReceivedFile | undefined,
    @Body() { options }: RosterPreviewForm,
  ): Promise<RosterPreview> {
    return this.previewRoster.run(actor, roundId, uploadOf(file, options));
  }

  /** All refused rows of a file, for one that can be mended. */
  @Post('roster-previews/refused-rows')
  @HttpCode(200)
  @ApiConsumes('multipart/form-data')
  @ReceivesRoster()
  refusedRows(
    @CurrentActor() actor: Actor,
    @IdParam() roundId: string,
    @UploadedFile() file: ReceivedFile | undefined,
    @Body() { options }: RosterPreviewForm,
  ): Promise<RosterRefusedRows> {
    return this.listRefusedRows.run(actor, roundId, uploadOf(file, options));
  }

  /** Does what the preview with the same fingerprint showed. */
  @Post('roster-imports')
  @ApiConsumes('multipart/form-data')
  @ReceivesRoster()
  import(
    @CurrentActor() actor: Actor,
    @IdParam() roundId: string,
    @UploadedFile() file: ReceivedFile | undefined,
    @Body() { options }: RosterImportForm,
    @IdempotencyKey() key: string | undefined,
  ): Promise<RosterImportResult> {
    const { fingerprint, withdraw = [] } = options;
    const agreed = { fingerprint, withdraw };
    return this.importRoster.run(actor, roundId, uploadOf(file, options), agreed, key);
  }

  @Get('roster-imports')
  imports(@CurrentActor() actor: Actor, @IdParam() roundId: string): Promise<RosterImports> {
    return this.listImports.run(actor, roundId);
  }
}

const uploadOf = (file: ReceivedFile | undefined, options: RosterOptionsBody): RosterUpload => {
  if (!file) {
    const fields = [{ pointer: '/file', code: 'field.isDefined' }];
    throw invalid('request.invalid', { fields });
  }
  return {
    fileName: redactNationalIds(file.originalname, 'lenient').slice(0, 200),
    bytes: file.buffer,
    role: options.role,
    // What they may say is checked where the columns are known.
    columns: (options.columns ?? {}) as ColumnOverrides,
    createProgrammes: options.createProgrammes,
  };
};

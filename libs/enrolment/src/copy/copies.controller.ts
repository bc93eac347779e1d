import { CurrentActor } from '#access';
import type { Actor } from '#kernel';
import { IdempotencyKey, IdParam } from '#platform';
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { CopyRound } from './copy-round.service.js';
import { CopyPreview, CopyRoundBody, CopyRoundQuery, RoundCopied } from './copy-round.views.js';

@Controller('rounds/:id/copies')
export class CopiesController {
  constructor(private readonly copyRound: CopyRound) {}

  /** What a copy would be. */
  @Get('preview')
  preview(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Query() { cohort }: CopyRoundQuery,
  ): Promise<CopyPreview> {
    return this.copyRound.preview(actor, id, cohort);
  }

  @Post()
  copy(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() body: CopyRoundBody,
    @IdempotencyKey() key: string | undefined,
  ): Promise<RoundCopied> {
    return this.copyRound.run(actor, id, body, key);
  }
}

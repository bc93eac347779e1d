import { CurrentActor } from '#access';
import type { Actor } from '#kernel';
import { IdParam } from '#platform';
import { Controller, Get, Query } from '@nestjs/common';
import { MatchingOptionsQuery, MatchingOptionsView } from './matching-options.views.js';
import { ShowMatchingOptions } from './show-matching-options.service.js';

@Controller()
export class MatchingOptionsController {
  constructor(private readonly showOptions: ShowMatchingOptions) {}

  /** What there is to place and to mix by, and what will stand in the way. */
  @Get('rounds/:id/matching-options')
  show(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Query() { includeUnanswered }: MatchingOptionsQuery,
  ): Promise<MatchingOptionsView> {
    return this.showOptions.run(actor, id, includeUnanswered === 'true');
  }
}

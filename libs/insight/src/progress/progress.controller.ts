import { CurrentActor } from '#access';
import type { Actor } from '#kernel';
import { Controller, Get, Param } from '@nestjs/common';
import { RoundProgress } from './progress.views.js';
import { ShowProgress } from './show-progress.service.js';

@Controller('rounds/:id/progress')
export class ProgressController {
  constructor(private readonly showProgress: ShowProgress) {}

  @Get()
  show(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<RoundProgress> {
    return this.showProgress.run(actor, id);
  }
}

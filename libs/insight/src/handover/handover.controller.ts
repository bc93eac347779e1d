import { CurrentActor } from '#access';
import type { Actor } from '#kernel';
import { IdParam } from '#platform';
import { Controller, Get } from '@nestjs/common';
import { Handover } from './handover.views.js';
import { ShowHandover } from './show-handover.service.js';

@Controller('handovers')
export class HandoverController {
  constructor(private readonly showHandover: ShowHandover) {}

  /** By the person who holds the roles. */
  @Get(':id')
  show(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<Handover> {
    return this.showHandover.run(actor, id);
  }
}

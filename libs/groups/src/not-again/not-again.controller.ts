import { CurrentActor } from '#access';
import type { Actor } from '#kernel';
import { IdParam } from '#platform';
import { Controller, Delete, Get, HttpCode } from '@nestjs/common';
import { KeepApart } from './keep-apart.service.js';
import { KeptApart } from './not-again.views.js';

/** Who is not to be put together again; it is said where a group is closed. */
@Controller()
export class NotAgainController {
  constructor(private readonly keepApart: KeepApart) {}

  @Get('rounds/:id/not-again')
  list(@CurrentActor() actor: Actor, @IdParam() roundId: string): Promise<KeptApart> {
    return this.keepApart.list(actor, roundId);
  }

  @Delete('not-again/:id')
  @HttpCode(204)
  end(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    return this.keepApart.end(actor, id);
  }
}

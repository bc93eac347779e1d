import { CurrentActor } from '#access';
import type { Actor } from '#kernel';
import { IdParam, IfMatch } from '#platform';
import { Body, Controller, Get, Put } from '@nestjs/common';
import { DropIn, KeepDropInBody } from './drop-in.views.js';
import { KeepDropIn } from './keep-drop-in.service.js';
import { ShowDropIn } from './show-drop-in.service.js';

@Controller()
export class DropInController {
  constructor(
    private readonly showDropIn: ShowDropIn,
    private readonly keepDropIn: KeepDropIn,
  ) {}

  @Get('rounds/:id/drop-in')
  show(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<DropIn> {
    return this.showDropIn.run(actor, id);
  }

  /** When one mentor is there, whole. */
  @Put('enrolments/:id/drop-in')
  keep(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() body: KeepDropInBody,
  ): Promise<DropIn> {
    return this.keepDropIn.run(actor, id, version, body);
  }
}

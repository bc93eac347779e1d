import { CurrentActor } from '#access';
import type { Actor } from '#kernel';
import { IdParam } from '#platform';
import { Body, Controller, Delete, Get, HttpCode, Post } from '@nestjs/common';
import { AskForErasure } from './ask-for-erasure.service.js';
import { ErasePerson } from './erase-person.service.js';
import {
  ConfirmErasure,
  ErasurePreview,
  ErasureRequests,
  MyErasureRequests,
} from './erasure.views.js';
import { PreviewErasure } from './preview-erasure.service.js';

@Controller()
export class ErasureController {
  constructor(
    private readonly requests: AskForErasure,
    private readonly previewErasure: PreviewErasure,
    private readonly erasePerson: ErasePerson,
  ) {}

  @Get('me/erasure-requests')
  mine(@CurrentActor() actor: Actor): Promise<MyErasureRequests> {
    return this.requests.mine(actor);
  }

  @Post('me/erasure-requests')
  ask(@CurrentActor() actor: Actor): Promise<MyErasureRequests> {
    return this.requests.ask(actor);
  }

  @Delete('me/erasure-requests')
  withdraw(@CurrentActor() actor: Actor): Promise<MyErasureRequests> {
    return this.requests.withdraw(actor);
  }

  @Get('erasure-requests')
  async waiting(@CurrentActor() actor: Actor): Promise<ErasureRequests> {
    return { requests: await this.requests.waiting(actor) };
  }

  @Get('persons/:id/erasure')
  preview(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<ErasurePreview> {
    return this.previewErasure.run(actor, id);
  }

  /** It cannot be undone. */
  @Post('persons/:id/erasure')
  @HttpCode(204)
  erase(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { name }: ConfirmErasure,
  ): Promise<void> {
    return this.erasePerson.run(actor, id, name);
  }
}

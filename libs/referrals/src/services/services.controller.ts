import { CurrentActor } from '#access';
import type { Actor } from '#kernel';
import { IdParam, IfMatch } from '#platform';
import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { KeepServices } from './keep-services.service.js';
import { ReadDirectory } from './read-directory.service.js';
import {
  Directory,
  KeptService,
  KeptServices,
  ServiceBody,
  ServiceChoices,
  SpeakUpLink,
} from './services.views.js';
import { SetSpeakUpLink } from './set-speak-up-link.service.js';

@Controller()
export class ServicesController {
  constructor(
    private readonly directory: ReadDirectory,
    private readonly keepServices: KeepServices,
    private readonly setSpeakUpLink: SetSpeakUpLink,
  ) {}

  /** Who can help: the cards that everybody reads. */
  @Get('services')
  list(@CurrentActor() actor: Actor): Promise<Directory> {
    return this.directory.run(actor);
  }

  /** The cards I keep true. */
  @Get('services/kept')
  kept(@CurrentActor() actor: Actor): Promise<KeptServices> {
    return this.directory.kept(actor);
  }

  @Get('services/choices')
  choices(@CurrentActor() actor: Actor): Promise<ServiceChoices> {
    return this.directory.choices(actor);
  }

  @Post('services')
  create(@CurrentActor() actor: Actor, @Body() body: ServiceBody): Promise<KeptService> {
    return this.keepServices.create(actor, body);
  }

  /** A card as whoever keeps it reads it. */
  @Get('services/:id')
  show(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<KeptService> {
    return this.directory.one(actor, id);
  }

  @Put('services/:id')
  change(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() body: ServiceBody,
  ): Promise<KeptService> {
    return this.keepServices.change(actor, id, version, body);
  }

  /** It is still true, today. */
  @Post('services/:id/checks')
  @HttpCode(200)
  check(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<KeptService> {
    return this.keepServices.check(actor, id);
  }

  @Put('speak-up-link')
  @HttpCode(204)
  speakUp(@CurrentActor() actor: Actor, @Body() { link }: SpeakUpLink): Promise<void> {
    return this.setSpeakUpLink.run(actor, link ?? null);
  }
}

import { CurrentActor } from '#access';
import type { Actor } from '#kernel';
import { IdempotencyKey, IdParam, IfMatch } from '#platform';
import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Put } from '@nestjs/common';
import { SchemeTemplates, SchemeTemplateView } from '../schemes.views.js';
import { LocksBody } from '../settings/locks.views.js';
import { KeepTemplate } from './keep-template.service.js';
import { ListTemplates } from './list-templates.service.js';
import { ChangeTemplateBody, ImportTemplateBody, SaveTemplateBody } from './own-templates.views.js';
import { SaveTemplate } from './save-template.service.js';
import { TemplateFile } from './template-file.views.js';

@Controller()
export class OwnTemplatesController {
  constructor(
    private readonly listTemplates: ListTemplates,
    private readonly saveTemplate: SaveTemplate,
    private readonly keepTemplate: KeepTemplate,
  ) {}

  @Get('scheme-templates')
  list(@CurrentActor() actor: Actor): Promise<SchemeTemplates> {
    return this.listTemplates.run(actor);
  }

  @Post('schemes/:id/template')
  save(
    @CurrentActor() actor: Actor,
    @IdParam() schemeId: string,
    @Body() body: SaveTemplateBody,
    @IdempotencyKey() key: string | undefined,
  ): Promise<SchemeTemplateView> {
    return this.saveTemplate.ofScheme(actor, schemeId, body, key);
  }

  /** From a file that another institution's Kull, or this one, has given. */
  @Post('own-templates')
  import(
    @CurrentActor() actor: Actor,
    @Body() { file }: ImportTemplateBody,
    @IdempotencyKey() key: string | undefined,
  ): Promise<SchemeTemplateView> {
    return this.saveTemplate.ofFile(actor, file, key);
  }

  @Patch('own-templates/:id')
  rename(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() body: ChangeTemplateBody,
  ): Promise<SchemeTemplateView> {
    return this.keepTemplate.rename(actor, id, version, body);
  }

  @Put('own-templates/:id/locks')
  lock(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() { locks }: LocksBody,
  ): Promise<SchemeTemplateView> {
    return this.keepTemplate.lock(actor, id, version, locks);
  }

  @Delete('own-templates/:id')
  @HttpCode(204)
  remove(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    return this.keepTemplate.remove(actor, id);
  }

  /** The template as a file: without its locks, which are this institution's. */
  @Get('own-templates/:id/file')
  file(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<TemplateFile> {
    return this.keepTemplate.file(actor, id);
  }
}

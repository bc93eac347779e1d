import type { Actor } from '#kernel';
import { IdParam } from '#platform';
import { Body, Controller, Delete, Get, HttpCode, Post } from '@nestjs/common';
import { CurrentActor } from '../actor.guard.js';
import { ApiTokenMade, ApiTokens, MakeTokenBody } from './api-tokens.views.js';
import { ListApiTokens } from './list-api-tokens.service.js';
import { MakeApiToken } from './make-api-token.service.js';
import { RevokeApiToken } from './revoke-api-token.service.js';

@Controller('api-tokens')
export class ApiTokensController {
  constructor(
    private readonly listTokens: ListApiTokens,
    private readonly makeToken: MakeApiToken,
    private readonly revokeToken: RevokeApiToken,
  ) {}

  @Get()
  list(@CurrentActor() actor: Actor): Promise<ApiTokens> {
    return this.listTokens.run(actor);
  }

  /** The answer holds the token itself, which is shown this once. */
  @Post()
  make(@CurrentActor() actor: Actor, @Body() body: MakeTokenBody): Promise<ApiTokenMade> {
    return this.makeToken.run(actor, body);
  }

  /** Holds from the next request on. */
  @Delete(':id')
  @HttpCode(204)
  revoke(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    return this.revokeToken.run(actor, id);
  }
}

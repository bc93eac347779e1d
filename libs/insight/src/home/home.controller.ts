import { CurrentActor } from '#access';
import type { Actor } from '#kernel';
import { Controller, Get } from '@nestjs/common';
import { Home } from './home.views.js';
import { ShowHome } from './show-home.service.js';

@Controller('home')
export class HomeController {
  constructor(private readonly showHome: ShowHome) {}

  @Get()
  show(@CurrentActor() actor: Actor): Promise<Home> {
    return this.showHome.run(actor);
  }
}

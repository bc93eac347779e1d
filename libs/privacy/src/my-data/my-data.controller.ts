import { CurrentActor } from '#access';
import type { Actor } from '#kernel';
import { Controller, HttpCode, Post } from '@nestjs/common';
import { MyData } from './my-data.views.js';
import { ReadMyData } from './read-my-data.service.js';

@Controller('me/data')
export class MyDataController {
  constructor(private readonly readMyData: ReadMyData) {}

  /** Reading it leaves a trace, so it is no GET. */
  @Post()
  @HttpCode(200)
  read(@CurrentActor() actor: Actor): Promise<MyData> {
    return this.readMyData.run(actor);
  }
}

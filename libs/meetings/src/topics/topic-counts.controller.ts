import { CurrentActor } from '#access';
import type { Actor } from '#kernel';
import { Controller, Get, Param } from '@nestjs/common';
import { ShowTopicCounts } from './show-topic-counts.service.js';
import { TopicCounts } from './topic-counts.views.js';

@Controller()
export class TopicCountsController {
  constructor(private readonly counts: ShowTopicCounts) {}

  /** What students in pairs struggle with: counted for the scheme, never kept on a meeting. */
  @Get('schemes/:id/topic-counts')
  show(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<TopicCounts> {
    return this.counts.run(actor, id);
  }
}

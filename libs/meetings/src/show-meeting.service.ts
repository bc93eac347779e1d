import type { Standing } from '#groups';
import type { Actor } from '#kernel';
import { Database } from '#platform';
import { Injectable } from '@nestjs/common';
import type { MeetingView } from './meeting.views.js';
import { openMeeting } from './open-meeting.js';
import { onItsPage } from './shape-meeting.js';

@Injectable()
export class ShowMeeting {
  constructor(private readonly db: Database) {}

  run(actor: Actor, id: string, as?: Standing): Promise<MeetingView> {
    return this.db.run(actor, async (tx) => {
      const { meeting, standing } = await openMeeting(tx, id, as);
      return onItsPage(tx, meeting, standing);
    });
  }
}

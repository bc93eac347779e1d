import type { Standing } from '#groups';
import type { Actor } from '#kernel';
import { Database } from '#platform';
import { Injectable } from '@nestjs/common';
import { meetingsOfGroup } from './meeting-rows.js';
import type { MeetingList } from './meeting.views.js';
import { openGroupOfMeetings } from './open-meeting.js';
import { inList } from './shape-meeting.js';

/** A group's meetings by time, as the role the group is opened in may see them. */
@Injectable()
export class ListGroupMeetings {
  constructor(private readonly db: Database) {}

  run(actor: Actor, groupId: string, as?: Standing): Promise<MeetingList> {
    return this.db.run(actor, async (tx) => {
      const { standing } = await openGroupOfMeetings(tx, groupId, as);
      const rows = await meetingsOfGroup(tx, groupId);
      return { meetings: rows.map((row) => inList(row, standing)) };
    });
  }
}

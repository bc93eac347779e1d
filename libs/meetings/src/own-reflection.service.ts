import { isId, type Actor } from '#kernel';
import { Database, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import type { ReflectionView } from './meeting.views.js';
import { mustKeepMeetings, openMeeting } from './open-meeting.js';
import { Reflection } from './reflection.entity.js';
import { writeReflection } from './write-reflection.js';

/** What a mentor wrote for herself about a meeting: hers to read and change, and nobody else's. */
@Injectable()
export class OwnReflection {
  constructor(private readonly db: Database) {}

  /** An author keeps what was written, also after leaving the group. */
  show(actor: Actor, meetingId: string): Promise<ReflectionView> {
    return this.db.run(actor, async (tx) => {
      const own = await ownReflection(tx, meetingId);
      if (!own) mustKeepMeetings(await openMeeting(tx, meetingId));
      return { body: own?.body ?? null };
    });
  }

  write(actor: Actor, meetingId: string, body: string): Promise<ReflectionView> {
    return this.db.run(actor, async (tx) => {
      mustKeepMeetings(await openMeeting(tx, meetingId));
      await writeReflection(tx, meetingId, body);
      return { body: (await ownReflection(tx, meetingId))?.body ?? null };
    });
  }
}

const ownReflection = async (tx: Tx, meetingId: string): Promise<Reflection | null> => {
  const { institutionId, actor } = tx;
  if (!actor.personId || !isId(meetingId)) return null;
  return tx
    .repository(Reflection)
    .findOneBy({ institutionId, meetingId, authorId: actor.personId });
};

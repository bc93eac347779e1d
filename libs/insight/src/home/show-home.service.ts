import { standingIn } from '#access';
import { Clock, type Actor } from '#kernel';
import { ownTalks } from '#meetings';
import { Database, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { administratorHome } from './administrator-home.js';
import { callsHome } from './calls-home.js';
import { concernsHome } from './concerns-home.js';
import { coordinatorHome, insightHome } from './coordinator-home.js';
import { dropInHome } from './drop-in-home.js';
import type { Home, StandIn } from './home.views.js';
import { leadHome } from './lead-home.js';
import { menteeHome } from './mentee-home.js';
import { mentorHome } from './mentor-home.js';
import { mentorToBeHome } from './mentor-to-be-home.js';
import { messagesHome } from './messages-home.js';
import { requestsHome } from './requests-home.js';
import { servicesHome } from './services-home.js';
import { wishesHome } from './wishes-home.js';

const MOST_TALKS = 200;

/** What is due for the actor, in each role that the actor has. */
@Injectable()
export class ShowHome {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor): Promise<Home> {
    const now = this.clock.now();
    return this.db.run(actor, async (tx) => {
      const booked = await ownTalks(tx, {
        ...{ states: ['booked'], after: now, before: null, most: MOST_TALKS },
      });
      return {
        standsInFor: await standInHome(tx),
        coordinator: await coordinatorHome(tx, now),
        mentor: await mentorHome(tx, now, booked),
        calls: await callsHome(tx),
        mentorToBe: await mentorToBeHome(tx),
        requests: await requestsHome(tx),
        wishes: await wishesHome(tx),
        dropIn: await dropInHome(tx, now),
        lead: await leadHome(tx, now),
        mentee: await menteeHome(tx, now, booked),
        insight: await insightHome(tx, now),
        administrator: await administratorHome(tx, now),
        services: await servicesHome(tx),
        concerns: await concernsHome(tx),
        messages: await messagesHome(tx),
      };
    });
  }
}

const standInHome = async (tx: Tx): Promise<StandIn[] | null> => {
  const leaves = await standingIn(tx);
  return leaves.length === 0 ? null : leaves.map(({ holder, endsOn }) => ({ holder, endsOn }));
};

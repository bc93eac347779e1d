import type { FieldError } from '#kernel';
import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { answersUse } from './form/answers-use.js';
import { holdRound } from './hold-round.js';
import type { SchemeSettings } from './settings/scheme-settings.js';

type AreThere = (tx: Tx, roundId: string) => Promise<boolean>;

interface Before {
  readonly id: string;
  readonly settings: SchemeSettings;
}

/** Whether students have said when they can is known a tier above, which tells here how it is asked. */
@Injectable()
export class GivenHours {
  private areThere: AreThere = () => Promise.resolve(false);

  /**
   * Called once, as enrolment is initialised.
   *
   * @param areThere asked while the round is held; a no has to hold until the transaction ends, and
   *   nobody may give hours after it by what they read before
   */
  by(areThere: AreThere): void {
    this.areThere = areThere;
  }

  /** Who can when is not shown of hours that were given on the promise that only numbers are. */
  async faultsOf(tx: Tx, before: Before, settings: SchemeSettings): Promise<FieldError[]> {
    if (answersUse(before.settings).whoCan || !answersUse(settings).whoCan) return [];
    await holdRound(tx, before.id);
    return (await this.areThere(tx, before.id))
      ? [{ pointer: '/settings/meetings/showsWhoCan', code: 'field.hours_given' }]
      : [];
  }
}

import { DemoInstitution, type Newcomer } from '#access';
import { notFound, type Actor } from '#kernel';
import { CONFIG, Database, Institution, type Config } from '#platform';
import { Inject, Injectable } from '@nestjs/common';

/** Which institution's notice is read, also by somebody who is not signed in. */
@Injectable()
export class WhoseNotice {
  constructor(
    private readonly db: Database,
    private readonly demo: DemoInstitution,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * One's own institution's; else that of the invitation one came from; else the demo's, or the only
   * one there is.
   *
   * @throws DomainError `not_found` where nothing says whose
   */
  async id(who: Actor | Newcomer | null, asked: string | undefined): Promise<string> {
    if (who) return who.institutionId;
    if (asked) return asked;
    return this.config.demo ? this.demo.id() : this.onlyOne();
  }

  private async onlyOne(): Promise<string> {
    const found = await this.db.system((tx) =>
      tx.repository(Institution).find({ select: { id: true }, take: 2 }),
    );
    const [only, another] = found;
    if (!only || another) throw notFound();
    return only.id;
  }
}

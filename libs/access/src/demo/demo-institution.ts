import { notFound } from '#kernel';
import { CONFIG, Database, Institution, type Config } from '#platform';
import { Inject, Injectable } from '@nestjs/common';

/** The institution that demo mode shows to whoever is not signed in. */
@Injectable()
export class DemoInstitution {
  constructor(
    private readonly db: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @throws DomainError `not_found` where there is no demo */
  async id(): Promise<string> {
    if (!this.config.demo) throw notFound();
    const institution = await this.db.system((tx) =>
      tx.repository(Institution).findOne({ where: { isDemo: true }, order: { createdAt: 'ASC' } }),
    );
    if (!institution) throw notFound();
    return institution.id;
  }
}

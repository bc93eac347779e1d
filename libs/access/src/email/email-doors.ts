import { CONFIG, Database, Institution, type Config } from '#platform';
import { Inject, Injectable } from '@nestjs/common';

/** An institution whose people can sign in by e-mail. */
export interface EmailDoor {
  readonly id: string;
  readonly name: string;
}

/**
 * Where one can sign in by e-mail: at every institution but the demo's, whose people are chosen from
 * a list.
 */
@Injectable()
export class EmailDoors {
  constructor(
    private readonly db: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async list(): Promise<EmailDoor[]> {
    if (this.config.demo) return [];
    const found = await this.db.system((tx) =>
      tx.repository(Institution).find({
        select: { id: true, name: true },
        where: { isDemo: false },
        order: { name: 'ASC', id: 'ASC' },
      }),
    );
    return found.map(({ id, name }) => ({ id, name }));
  }
}

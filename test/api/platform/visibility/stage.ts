import type { Answer } from '../../../support/client.js';
import { TestIdentityProvider } from '../../../support/identity-provider.js';
import { TestKull } from '../../../support/kull.js';
import { SmtpSink } from '../../notices/smtp-sink.js';
import type { Operation } from '../../../support/operations.js';
import { undoEverything } from '../../../support/undone.js';
import { ask } from './asking.js';
import { plantPeople } from './scene/plant-people.js';
import { plantSchemes } from './scene/plant-schemes.js';
import type { Role, Whose } from './roles.js';
import { ownersOf, type Owners } from './sightings.js';
import { sceneOf, thingOf, type Scene } from './scene/scene.js';

/** A Kull as a university runs it, with an identity provider, a scene, and canaries in it. */
export class Stage {
  private constructor(
    readonly kull: TestKull,
    readonly scene: Scene,
    /** Whose enrolments and groups are, to read answers by. */
    readonly owners: Owners,
    private readonly provider: TestIdentityProvider,
    private readonly postbox: SmtpSink,
  ) {}

  /** @param undone nothing that is asked lasts: the default */
  static async open({ undone = true } = {}): Promise<Stage> {
    const provider = await TestIdentityProvider.start('http://localhost:3000');
    const postbox = new SmtpSink();
    const KULL_SECRET_KEY = 'of the visibility test, and long enough';
    const env = { ...provider.env, SMTP_URL: await postbox.listen(), KULL_SECRET_KEY };
    const kull = await TestKull.start({ env });
    const scene = await sceneOf(kull);
    await kull.settled();
    await plantPeople(kull, scene);
    await plantSchemes(kull, scene);
    if (undone) undoEverything(kull);
    return new Stage(kull, scene, ownersOf(scene), provider, postbox);
  }

  /** Whether there is anything to ask the operation for. */
  has(operation: Operation, whose: Whose): boolean {
    return operation.path.includes('{')
      ? thingOf(this.scene, operation, whose) !== null
      : whose === 'own';
  }

  async askAs(
    roles: readonly Role[],
    operation: Operation,
    whose: Whose,
    method?: string,
  ): Promise<ReadonlyMap<Role, [Answer, ...Answer[]]>> {
    const asked = roles.map(async (role) => {
      const answers = await ask(this.kull.baseUrl, this.scene, operation, {
        ...{ role, whose },
        ...(method && { method }),
      });
      return [role, answers] as const;
    });
    return new Map(await Promise.all(asked));
  }

  async close(): Promise<void> {
    await this.kull.stop();
    await this.postbox.close();
    await this.provider.stop();
  }
}

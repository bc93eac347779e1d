import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../../support/free-port.js';
import { FOR_TESTS, type TestKull } from '../../../support/kull.js';

const MAIN = fileURLToPath(new URL('../../../../dist/apps/api/src/main.js', import.meta.url));

/** Another process on the same database, and everything it writes to its log. */
export class KullProcess {
  private said = '';

  private constructor(
    private readonly child: ChildProcess,
    readonly address: string,
  ) {
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => (this.said += chunk.toString()));
  }

  static async start(kull: TestKull, env: Record<string, string>): Promise<KullProcess> {
    const { rows } = await kull.owner.query<{ name: string }>(`select current_database() as name`);
    const database = new URL(process.env['KULL_TEST_TEMPLATE']!);
    database.pathname = `/${rows[0]!.name}`;
    const port = await freePort();
    const child = spawn(process.execPath, [MAIN], {
      env: {
        ...FOR_TESTS,
        ...env,
        PATH: process.env['PATH'],
        DATABASE_URL: database.href,
        PORT: String(port),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const started = new KullProcess(child, `http://localhost:${port}`);
    await started.says('Kull is running');
    return started;
  }

  get log(): string {
    return this.said;
  }

  async says(text: string): Promise<void> {
    while (!this.said.includes(text)) {
      if (this.child.exitCode !== null) throw new Error(`It ended: ${this.said}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** At once, as when the machine goes down. */
  kill(): void {
    this.child.kill('SIGKILL');
  }

  async stop(): Promise<void> {
    this.child.kill('SIGTERM');
    await this.ended();
  }

  async ended(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    await new Promise((resolve) => this.child.once('close', resolve));
  }
}

import { rmSync } from 'node:fs';

export default async function teardown() {
  const server = globalThis.kullTestServer;
  globalThis.kullTestServer = undefined;
  await server?.embedded?.stop();
  // What is in memory gives it back.
  if (server?.goes) rmSync(server.goes, { recursive: true, force: true });
}

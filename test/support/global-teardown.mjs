export default async function teardown() {
  const server = globalThis.kullTestServer;
  globalThis.kullTestServer = undefined;
  await server?.embedded?.stop();
}

/** How often it is asked whether npm is still there. */
const PARENT_CHECK_MS = 500;

/**
 * Resolves when the process is to stop: at SIGTERM or Ctrl-C, or when the `npm start` that began it
 * is gone. Listens from the moment it is called, so that a stop asked for while Kull starts is in
 * good order too; and goes on listening, because Ctrl-C reaches us twice, from the terminal and from
 * npm.
 */
export const toldToStop = (): Promise<void> =>
  new Promise((resolve) => {
    for (const name of ['SIGTERM', 'SIGINT'] as const) process.on(name, () => resolve());
    if (!process.env['npm_lifecycle_event']) return;
    const parent = process.ppid;
    setInterval(() => {
      if (process.ppid !== parent) resolve();
    }, PARENT_CHECK_MS).unref();
  });

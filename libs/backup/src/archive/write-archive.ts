import { createWriteStream, renameSync, rmSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { pack, type Pack } from 'tar-stream';
import { sealedWith } from './seal.js';

/**
 * A tar file, compressed and, where there is a key, encrypted as it is written. It has its name only
 * once it is whole and on the disk.
 */
export class ArchiveWriter {
  private readonly tar: Pack = pack();
  private readonly unfinished: string;
  private readonly written: Promise<void>;

  constructor(
    private readonly file: string,
    key: string | null,
  ) {
    this.unfinished = `${file}.unfinished`;
    this.written = pipeline(
      this.tar,
      createGzip({ level: 4 }),
      sealedWith(key),
      createWriteStream(this.unfinished, { mode: 0o600, flush: true }),
    );
    // Whoever adds or finishes is told.
    this.written.catch(() => undefined);
  }

  /** Waits while what was added before is still being written. */
  async add(name: string, bytes: Buffer): Promise<void> {
    try {
      const added = new Promise<void>((resolve, reject) => {
        this.tar.entry({ name, mode: 0o600 }, bytes, (error) =>
          error ? reject(error) : resolve(),
        );
      });
      await Promise.race([added, this.written]);
    } catch (error) {
      // What went wrong in writing says more than that nothing can be added any more.
      this.tar.destroy();
      await this.written;
      throw error;
    }
  }

  async finish(): Promise<void> {
    this.tar.finalize();
    await this.written;
    renameSync(this.unfinished, this.file);
  }

  async abandon(): Promise<void> {
    this.tar.destroy();
    await this.written.catch(() => undefined);
    rmSync(this.unfinished, { force: true });
  }
}

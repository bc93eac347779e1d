import { readFileSync } from 'node:fs';
import type { Answer, TestClient } from './client.js';

export const fixture = (name: string): Buffer =>
  readFileSync(new URL(`../../fixtures/fyse-2026/${name}`, import.meta.url));

interface Sent {
  readonly bytes: Uint8Array | string;
  readonly name?: string;
  readonly options: object | string;
}

export const rosterForm = ({ bytes, name = 'roster.csv', options }: Sent): FormData => {
  const form = new FormData();
  const content = typeof bytes === 'string' ? bytes : new Uint8Array(bytes);
  form.set('file', new Blob([content], { type: 'text/csv' }), name);
  form.set('options', typeof options === 'string' ? options : JSON.stringify(options));
  return form;
};

export interface Preview {
  readonly fingerprint: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly refused: readonly {
    line: number;
    problems: readonly { field: string; code: string }[];
  }[];
  readonly missing: readonly {
    enrolmentId: string;
    name: string;
    groupNumber: number | null;
    state: string;
  }[];
  readonly changed: readonly { name: string; changes: readonly object[] }[];
  readonly conflicts: readonly { name: string; conflicts: readonly object[] }[];
  readonly columns: readonly { header: string; field: string; samples: readonly string[] }[];
  readonly missingFields: readonly string[];
  readonly unknownProgrammes: readonly {
    code: string;
    name: string | null;
    rows: number;
    create: boolean;
  }[];
  readonly notices: readonly { code: string }[];
}

/** A coordinator's way of importing rosters into one round: preview, then import what was shown. */
export class RosterDesk {
  constructor(
    readonly client: TestClient,
    private readonly roundId: string,
  ) {}

  preview(bytes: Uint8Array | string, options: object = {}): Promise<Answer> {
    const form = rosterForm({ bytes, options: { role: 'mentee', ...options } });
    return this.client.post(`/rounds/${this.roundId}/roster-previews`, form);
  }

  commit(
    bytes: Uint8Array | string,
    options: object,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const form = rosterForm({ bytes, options: { role: 'mentee', ...options } });
    return this.client.post(`/rounds/${this.roundId}/roster-imports`, form, headers);
  }

  /** Previews and imports, and tells what each answered. */
  async import(
    bytes: Uint8Array | string,
    options: object = {},
  ): Promise<{ preview: Preview; result: Answer }> {
    const previewed = await this.preview(bytes, options);
    if (previewed.status !== 200) throw new Error(`${previewed.status} ${previewed.text}`);
    const preview = previewed.as<Preview>();
    const { fingerprint } = preview;
    return { preview, result: await this.commit(bytes, { ...options, fingerprint }) };
  }
}

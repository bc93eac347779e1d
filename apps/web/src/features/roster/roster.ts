import { api, body } from '../../app/api/client';
import type { components } from '../../app/api/schema';

type Schemas = components['schemas'];
export type RosterPreview = Schemas['RosterPreview'];
export type RosterColumn = Schemas['RosterColumn'];
export type RosterChange = Schemas['RosterChange'];
export type RosterProblem = Schemas['RosterProblem'];
export type RosterImportResult = Schemas['RosterImportResult'];
export type RosterField = RosterColumn['field'];
export type Role = 'mentee' | 'mentor';

/** A chosen file, and what the coordinator has said about it so far. */
export interface Chosen {
  readonly file: File;
  /** Corrected columns: what each holds after all. */
  readonly columns: Readonly<Record<string, RosterField>>;
  /** Undefined: as the server finds sensible. */
  readonly createProgrammes?: readonly string[];
}

interface Agreed {
  readonly fingerprint: string;
  readonly withdraw: string[];
}

const optionsOf = (role: Role, { columns, createProgrammes }: Chosen) => ({
  role,
  columns: { ...columns },
  ...(createProgrammes === undefined ? {} : { createProgrammes: [...createProgrammes] }),
});

const asForm = (file: File, options: object) => (): FormData => {
  const form = new FormData();
  form.set('file', file);
  form.set('options', JSON.stringify(options));
  return form;
};

const requestOf = (roundId: string, role: Role, chosen: Chosen) => {
  const options = optionsOf(role, chosen);
  return {
    params: { path: { id: roundId } },
    body: { options },
    bodySerializer: asForm(chosen.file, options),
  };
};

export const previewRoster = (roundId: string, role: Role, chosen: Chosen) =>
  body(api.POST('/api/v1/rounds/{id}/roster-previews', requestOf(roundId, role, chosen)));

export const refusedRows = (roundId: string, role: Role, chosen: Chosen) =>
  body(
    api.POST('/api/v1/rounds/{id}/roster-previews/refused-rows', requestOf(roundId, role, chosen)),
  );

export const importRoster = (
  roundId: string,
  role: Role,
  chosen: Chosen,
  agreed: Agreed,
  headers: { 'Idempotency-Key': string },
) => {
  const options = { ...optionsOf(role, chosen), ...agreed };
  return body(
    api.POST('/api/v1/rounds/{id}/roster-imports', {
      params: { path: { id: roundId } },
      headers,
      body: { options },
      bodySerializer: asForm(chosen.file, options),
    }),
  );
};

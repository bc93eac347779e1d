import { readFileSync } from 'node:fs';

export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly minLength?: number;
  readonly minimum?: number;
  readonly minItems?: number;
}

interface Described {
  readonly operationId: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly schema?: Schema & { readonly enum?: readonly string[]; readonly example?: string };
  }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { schema: Schema }>> };
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** One of the API's operations, as its own description has it. */
export interface Operation {
  readonly name: string;
  readonly method: string;
  /** Below `/api/v1`, with `{id}` where an id goes. */
  readonly path: string;
  readonly query: NonNullable<Described['parameters']>;
  readonly isForm: boolean;
  /** Null: it takes none, or not one in JSON. */
  readonly body: Schema | null;
}

const description = JSON.parse(
  readFileSync(new URL('../../dist/openapi.json', import.meta.url), 'utf8'),
) as Description;

/** Every operation that there is, so that none is forgotten when one is added. */
export const OPERATIONS: readonly Operation[] = Object.entries(description.paths).flatMap(
  ([path, methods]) =>
    Object.entries(methods).map(([method, { operationId, parameters = [], requestBody }]) => {
      const [type, content] = Object.entries(requestBody?.content ?? {})[0] ?? [];
      return {
        name: operationId,
        method: method.toUpperCase(),
        path: path.replace('/api/v1', ''),
        query: parameters.filter((p) => p.in === 'query'),
        isForm: type === 'multipart/form-data',
        body: type === 'application/x-www-form-urlencoded' ? null : (content?.schema ?? null),
      };
    }),
);

/** `GET /groups/{id}` */
export const nameOf = ({ method, path }: Operation): string => `${method} ${path}`;

/** What kind of thing the path's id is of, by its first part: `rounds`. */
export const kindOf = ({ path }: Operation): string => path.split('/')[1]!;

export const resolved = (schema: Schema): Schema => {
  const whole = schema.$ref
    ? description.components.schemas[schema.$ref.split('/').at(-1)!]!
    : schema;
  const [first] = whole.allOf ?? whole.oneOf ?? [];
  return first ? resolved(first) : whole;
};

interface Fill {
  /** For the property of this name; by default what it plausibly holds. */
  readonly text?: (name: string) => string;
  readonly number?: number;
  /** What may be left out is there too. */
  readonly all?: boolean;
}

const NOBODYS = '01900000-0000-7000-8000-000000000000';

const plausible = (name: string): string => {
  if (/^(?:date|day|until)$|(?:On|Day|leaveFrom|leaveTo)$/.test(name)) return '2026-09-01';
  if (name === 'time' || name === 'startsAt') return '12:15';
  if (name === 'endTime') return '13:00';
  if (name === 'endsAt') return '13:00';
  if (name === 'month') return '2026-09';
  if (name === 'cohort') return '2026-HØST';
  if (name === 'languages') return 'nb';
  if (name === 'fingerprint') return '0'.repeat(64);
  return /^(?:a|b|ranked|vetoed|.*Ids?)$/.test(name) ? NOBODYS : 'text';
};

/** A value that a parameter of a query may have; `otherwise` where its description names none. */
export const sampleQuery = ({ schema }: Operation['query'][number], otherwise: string): string => {
  const [first] = (schema && resolved(schema).enum) ?? [];
  return encodeURIComponent(typeof first === 'string' ? first : (schema?.example ?? otherwise));
};

/** Something of the described shape. */
export const sample = (given: Schema, fill: Fill = {}, name = ''): unknown => {
  const schema = resolved(given);
  const text = fill.text ?? plausible;
  if (schema.enum) return fill.text ? text(name) : schema.enum[0];
  if (schema.type === 'object' || schema.properties) {
    const wanted = Object.entries(schema.properties ?? {}).filter(
      ([property]) => fill.all || schema.required?.includes(property),
    );
    return Object.fromEntries(wanted.map(([key, of]) => [key, sample(of, fill, key)]));
  }
  if (schema.type === 'array') return schema.items ? [sample(schema.items, fill, name)] : [];
  if (schema.type === 'boolean') return true;
  if (schema.type === 'number' || schema.type === 'integer')
    return fill.number ?? schema.minimum ?? (name === 'slots' ? 212 : 1);
  return schema.format === 'uuid' && !fill.text ? NOBODYS : text(name);
};

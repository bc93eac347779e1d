import { v7 } from 'uuid';

/** A UUIDv7 (RFC 9562): ids made later sort later, which keeps indexes compact and pages stable. */
export const newId = (): string => v7();

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export const isId = (value: unknown): value is string =>
  typeof value === 'string' && UUID.test(value);

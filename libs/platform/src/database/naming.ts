import { DefaultNamingStrategy } from 'typeorm';

/** `givenName` in code is `given_name` in the database. */
export class SnakeCaseNaming extends DefaultNamingStrategy {
  override columnName(property: string, custom: string | undefined, prefixes: string[]): string {
    return snakeCase([...prefixes, custom ?? property].join('_'));
  }
}

const snakeCase = (text: string): string =>
  text.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();

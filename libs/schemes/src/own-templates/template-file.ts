import { invalid, type DomainError } from '#kernel';
import { faultsOf } from '#platform';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import type { SchemeSettings } from '../settings/scheme-settings.js';
import { settingsFaults } from '../settings/settings-faults.js';
import type { SchemeSettingsView } from '../settings/settings.views.js';
import { FILE_FORMAT, FILE_VERSION, TemplateFile } from './template-file.views.js';

interface Templated {
  readonly name: string;
  readonly summary: string;
  readonly settings: SchemeSettings;
}

export const fileOf = ({ name, summary, settings }: Templated): TemplateFile => ({
  format: FILE_FORMAT,
  version: FILE_VERSION,
  name,
  summary,
  settings: settings as SchemeSettingsView,
});

const AT = '/file';

/**
 * What a template file holds.
 *
 * @throws DomainError `request.invalid`, at `/file` where it is none (`field.no_template`) or of
 *   another version of Kull (`field.template_version`), else at each place in it that is wrong
 */
export const readTemplateFile = (text: string): Templated => {
  const parsed = parsedFrom(text);
  if (!isObject(parsed) || parsed['format'] !== FILE_FORMAT) throw refused('field.no_template');
  if (parsed['version'] !== FILE_VERSION) throw refused('field.template_version');
  const file = plainToInstance(TemplateFile, parsed);
  const faults = validateSync(file, {
    whitelist: true,
    forbidNonWhitelisted: true,
    stopAtFirstError: true,
  });
  const fields = faultsOf(faults, AT);
  const all = fields.length > 0 ? fields : settingsFaults(file.settings, `${AT}/settings`);
  if (all.length > 0) throw invalid('request.invalid', { fields: all });
  const settings = JSON.parse(JSON.stringify(file.settings)) as SchemeSettings;
  return { name: file.name, summary: file.summary, settings };
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const parsedFrom = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    throw refused('field.no_template');
  }
};

const refused = (code: string): DomainError =>
  invalid('request.invalid', { fields: [{ pointer: AT, code }] });

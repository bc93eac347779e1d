import { useTexts } from '../../app/i18n/use-texts';
import { useFormats } from '../../ui/time/use-formats';
import type { AuditAct, AuditEvent } from './audit';

const DAYS = ['startsOn', 'endsOn', 'until'];

interface AuditWords {
  readonly who: (event: AuditEvent) => string;
  readonly what: (event: AuditEvent) => string;
  readonly about: (event: AuditEvent) => string;
  readonly kind: (act: AuditAct) => string;
}

const THINGS = ['service', 'template', 'token', 'webhook'] as const;

const thingOf = (names: AuditEvent['names']): string | undefined =>
  THINGS.map((thing) => names[thing]).find((name) => name !== undefined);

const isAboutThing = (details: AuditEvent['details']): boolean =>
  THINGS.some((thing) => `${thing}Id` in details);

/** An event as a sentence of the reader's language. */
export function useAuditWords(): AuditWords {
  const { t } = useTexts();
  const { date, list } = useFormats();
  const stateOf = (value: unknown): string => t(`schemes:state.${value as 'draft'}`);
  const scopeOf = (scope: string): string =>
    t(`integrations:scope.${scope.replace(':read', '') as 'rounds'}.label`);
  const eventOf = (event: string): string =>
    t(`integrations:event.${event as 'group.closed'}.label`);
  const fieldsOf = (value: unknown): string =>
    String(value)
      .split(',')
      .map((field) => (field === 'programmeId' ? 'programmeCode' : field))
      .map((field) => t(`roster:field.${field as 'campus'}`))
      .join(', ');
  const named = ({ act, details }: AuditEvent): Record<string, string | number> =>
    Object.fromEntries(
      Object.entries(details).map(([name, value]) => {
        if (name === 'from' || name === 'to') return [name, stateOf(value)];
        // An import has a role of its own, which its sentence doesn't name.
        if (name === 'role' && act.startsWith('grant.'))
          return [name, t(`access:role.${value as 'insight'}`)];
        if (name === 'fields') return [name, fieldsOf(value)];
        if (DAYS.includes(name)) return [name, date(String(value))];
        if (name === 'months') return ['count', Number(value)];
        if (name === 'scopes') return [name, list(String(value).split(' ').map(scopeOf))];
        if (name === 'events') return [name, list(String(value).split(' ').map(eventOf))];
        return [name, typeof value === 'number' ? value : String(value)];
      }),
    );
  return {
    who: ({ actor }) => (actor ? (actor.name ?? t('audit:former')) : t('audit:system')),
    what: (event) =>
      t(`audit:act.${event.act}`, {
        ...named(event),
        deputy: event.names['deputy'] ?? t('audit:former'),
      }),
    about: ({ about, names, details }) => {
      if (!about) return thingOf(names) ?? (isAboutThing(details) ? t('audit:gone') : '');
      const isPerson = about.kind === 'person' || about.kind === 'enrolment';
      return about.name ?? t(isPerson ? 'audit:former' : 'audit:gone');
    },
    kind: (act) => t(`audit:kind.${act}`),
  };
}

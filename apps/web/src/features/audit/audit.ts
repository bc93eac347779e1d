import { infiniteQueryOptions } from '@tanstack/react-query';
import { api, body } from '../../app/api/client';
import type { components, paths } from '../../app/api/schema';

export type AuditEvent = components['schemas']['AuditEventView'];
export type AuditAct = AuditEvent['act'];

/** What to look for; empty: everything. The address remembers it. */
export interface AuditFilter {
  readonly act: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

type Wanted = NonNullable<paths['/api/v1/audit-events']['get']['parameters']['query']>;

/** Without what isn't asked for. */
const wanted = (filter: AuditFilter): Wanted =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== ''));

export const auditQuery = (filter: AuditFilter) =>
  infiniteQueryOptions({
    queryKey: ['audit', filter],
    queryFn: ({ pageParam }) =>
      body(
        api.GET('/api/v1/audit-events', {
          params: { query: { ...wanted(filter), ...(pageParam && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    staleTime: 0,
  });

export const exportAudit = (filter: AuditFilter) =>
  body(api.POST('/api/v1/audit-exports', { body: wanted(filter) }));

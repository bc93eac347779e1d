import { queryOptions } from '@tanstack/react-query';
import { api, body } from '../../app/api/client';
import type { components } from '../../app/api/schema';

export type RoundState = components['schemas']['RoundSummary']['state'];
export type Scheme = components['schemas']['SchemeView'];
export type RoundSummary = components['schemas']['RoundSummary'];
export type OwnTemplate = components['schemas']['OwnTemplateView'];
export type SchemeSummary = components['schemas']['SchemeSummary'];
export type SchemeTemplate = components['schemas']['SchemeTemplateView'];

export const schemesQuery = queryOptions({
  queryKey: ['schemes'],
  queryFn: () => body(api.GET('/api/v1/schemes')),
});

export const templatesQuery = queryOptions({
  queryKey: ['scheme-templates'],
  queryFn: () => body(api.GET('/api/v1/scheme-templates')),
});

export const schemeQuery = (id: string) =>
  queryOptions({
    queryKey: ['scheme', id],
    queryFn: () => body(api.GET('/api/v1/schemes/{id}', { params: { path: { id } } })),
  });

/** Where a round begins, in the web. */
export const roundAddress = (schemeId: string, roundId: string): string =>
  `/schemes/${schemeId}/rounds/${roundId}`;

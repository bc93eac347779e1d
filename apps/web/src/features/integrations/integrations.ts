import { queryOptions } from '@tanstack/react-query';
import { api, body } from '../../app/api/client';
import type { components } from '../../app/api/schema';

type Schemas = components['schemas'];
export type ApiToken = Schemas['ApiTokenView'];
export type ApiTokenMade = Schemas['ApiTokenMade'];
export type Webhook = Schemas['WebhookView'];
export type WebhookAdded = Schemas['WebhookAdded'];
export type WebhookDelivery = Schemas['WebhookDeliveryView'];
export type WebhookEvent = WebhookDelivery['event'];
export type TokenScope = ApiToken['scopes'][number];

/** What a token may read, as the texts name it. */
export const READABLE = ['rounds', 'participants', 'groups'] as const;

export const scopeOf = (noun: (typeof READABLE)[number]): TokenScope => `${noun}:read`;

export const nounOf = (scope: TokenScope) => scope.split(':')[0] as (typeof READABLE)[number];

/** How long a token lasts, in days. */
export const LIFETIMES = ['30', '90', '180', '365'] as const;

export const tokensQuery = queryOptions({
  queryKey: ['api-tokens'],
  queryFn: () => body(api.GET('/api/v1/api-tokens')),
});

export const WEBHOOK_EVENTS: readonly WebhookEvent[] = ['round.published', 'group.closed'];

export const webhooksQuery = queryOptions({
  queryKey: ['webhooks'],
  queryFn: () => body(api.GET('/api/v1/webhooks')),
});

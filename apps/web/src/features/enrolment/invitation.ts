import { queryOptions } from '@tanstack/react-query';
import { api, body } from '../../app/api/client';
import type { components } from '../../app/api/schema';

export type Invitation = components['schemas']['InvitationView'];

export const invitationQuery = (token: string) =>
  queryOptions({
    queryKey: ['invitation', token],
    queryFn: () => body(api.GET('/api/v1/invitations/{token}', { params: { path: { token } } })),
  });

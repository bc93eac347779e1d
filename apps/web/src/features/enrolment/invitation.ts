import { queryOptions } from '@tanstack/react-query';
import { api, body } from '../../app/api/client';
import type { components } from '../../app/api/schema';

export type Invitation = components['schemas']['InvitationView'];

/** Is in without having been asked: because nobody has to answer, or because they must. */
export const isInUnasked = ({
  state,
  enteredBy,
}: Invitation): 'opt_out' | 'mandatory' | undefined =>
  state === 'joined' && (enteredBy === 'opt_out' || enteredBy === 'mandatory')
    ? enteredBy
    : undefined;

export const invitationQuery = (token: string) =>
  queryOptions({
    queryKey: ['invitation', token],
    queryFn: () => body(api.GET('/api/v1/invitations/{token}', { params: { path: { token } } })),
  });

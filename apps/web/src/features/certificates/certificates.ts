import { queryOptions } from '@tanstack/react-query';
import { api, body } from '../../app/api/client';
import type { components } from '../../app/api/schema';

export type CertifiedMentor = components['schemas']['CertifiedMentor'];
export type Certificate = components['schemas']['CertificateView'];
export type CheckedCertificate = components['schemas']['CheckedCertificate'];

export const myCertificatesQuery = queryOptions({
  queryKey: ['certificates', 'mine'],
  queryFn: async () => (await body(api.GET('/api/v1/me/certificates'))).mentors,
  staleTime: 0,
});

export const roundCertificatesQuery = (roundId: string) =>
  queryOptions({
    queryKey: ['certificates', 'round', roundId],
    queryFn: async () =>
      (
        await body(
          api.GET('/api/v1/rounds/{id}/certificates', { params: { path: { id: roundId } } }),
        )
      ).mentors,
    staleTime: 0,
  });

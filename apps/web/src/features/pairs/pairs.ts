import { queryOptions } from '@tanstack/react-query';
import { api, body } from '../../app/api/client';
import type { components } from '../../app/api/schema';

type Schemas = components['schemas'];
export type Comparison = Schemas['PairComparison'];
export type PairSummary = Schemas['PairSummaryView'];
export type PairProposal = Schemas['PairProposalView'];
export type PairFigures = Schemas['PairFiguresView'];
export type Pair = Schemas['PairView'];
export type NotPlaced = Schemas['NotPlacedView'];
export type Alternative = Schemas['AlternativeView'];
export type PairWanted = Schemas['PairByHand'];
export type Reason = Schemas['ReasonView'];

const at = (id: string) => ({ path: { id } });

/** The proposals side by side. @param latest the run that is known to be the last, and its state */
export const comparisonQuery = (roundId: string, latest: string | null) =>
  queryOptions({
    queryKey: ['rounds', roundId, 'pair-proposals', latest],
    queryFn: () => body(api.GET('/api/v1/rounds/{id}/pair-proposals', { params: at(roundId) })),
    staleTime: 0,
  });

export const pairsQuery = (id: string) =>
  queryOptions({
    queryKey: ['pairs', id],
    queryFn: () => body(api.GET('/api/v1/proposals/{id}/pairs', { params: at(id) })),
    staleTime: 0,
  });

/** What else there would be for a student, worked out on one version of the proposal. */
export const alternativesQuery = (id: string, version: number, enrolmentId: string) =>
  queryOptions({
    queryKey: ['pairs', id, version, 'alternatives', enrolmentId],
    queryFn: () =>
      body(
        api.GET('/api/v1/proposals/{id}/alternatives', {
          params: { ...at(id), query: { enrolmentId } },
        }),
      ),
  });

export const pairsAddress = (schemeId: string, roundId: string, proposalId: string): string =>
  `/schemes/${schemeId}/rounds/${roundId}/pairs/${proposalId}`;

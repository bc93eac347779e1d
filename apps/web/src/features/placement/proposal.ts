import { queryOptions } from '@tanstack/react-query';
import { api, body } from '../../app/api/client';
import type { components } from '../../app/api/schema';

type Schemas = components['schemas'];
export type Proposal = Schemas['ProposalView'];
export type ProposalChange = Schemas['ProposalChangeView'];
export type ProposalGroup = Schemas['ProposalGroupView'];
export type Member = Schemas['ProposalMemberView'];
export type Unplaced = Schemas['UnplacedView'];
export type Scorecard = Schemas['ScorecardView'];
export type Reason = Schemas['ReasonView'];
export type Cause = Schemas['CauseView'];
export type MoveEffect = Schemas['MoveEffectView'];
export type Verdict = MoveEffect['verdict'];
export type Explanation = Schemas['ExplanationView'];
export type LastChange = Schemas['LastChangeView'];

const at = (id: string) => ({ path: { id } });

/** A proposal as a whole: its groups, who has none, and what may be done. */
export const proposalQuery = (id: string) =>
  queryOptions({
    queryKey: ['proposals', id],
    queryFn: () => body(api.GET('/api/v1/proposals/{id}', { params: at(id) })),
  });

/** A round's proposals, the latest first. A run that has just ended has made one more: `latest`. */
export const proposalsQuery = (roundId: string, latest: string | null) =>
  queryOptions({
    queryKey: ['rounds', roundId, 'proposals', latest],
    queryFn: () => body(api.GET('/api/v1/rounds/{id}/proposals', { params: at(roundId) })),
  });

/** What moving a student to each group would do, worked out on one version of the proposal. */
export const effectsQuery = (id: string, version: number, enrolmentId: string) =>
  queryOptions({
    queryKey: ['proposals', id, version, 'effects', enrolmentId],
    queryFn: () =>
      body(
        api.GET('/api/v1/proposals/{id}/effects', {
          params: { ...at(id), query: { enrolmentId } },
        }),
      ),
    staleTime: Infinity,
  });

/** What is explained: a student or a group. */
export type Subject = { readonly enrolmentId: string } | { readonly groupId: string };

export const explanationQuery = (id: string, version: number, subject: Subject) =>
  queryOptions({
    queryKey: ['proposals', id, version, 'explanation', subject],
    queryFn: () =>
      body(
        api.GET('/api/v1/proposals/{id}/explanations', {
          params: { ...at(id), query: subject },
        }),
      ),
    staleTime: Infinity,
  });

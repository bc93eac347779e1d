import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { api, body, ifMatch } from '../../../app/api/client';
import { StaleError } from '../../../app/api/problem';
import { proposalQuery, type Proposal, type ProposalChange } from '../proposal';
import { withChange, withMove, withPins } from './change';

/** What a coordinator does to a proposal. `groupId` null: out of every group. */
export type Edit =
  | { readonly kind: 'move'; readonly enrolmentId: string; readonly groupId: string | null }
  | { readonly kind: 'pin'; readonly enrolmentIds: readonly string[]; readonly pinned: boolean }
  | { readonly kind: 'place' }
  | { readonly kind: 'undo' };

function send(id: string, version: number, edit: Edit): Promise<ProposalChange> {
  const at = { params: { path: { id } }, headers: ifMatch(version) };
  if (edit.kind === 'move') {
    const { enrolmentId, groupId } = edit;
    return body(
      api.POST('/api/v1/proposals/{id}/moves', { ...at, body: { enrolmentId, groupId } }),
    );
  }
  if (edit.kind === 'pin') {
    const { enrolmentIds, pinned } = edit;
    return body(
      api.POST('/api/v1/proposals/{id}/pins', {
        ...at,
        body: { enrolmentIds: [...enrolmentIds], pinned },
      }),
    );
  }
  if (edit.kind === 'place') return body(api.POST('/api/v1/proposals/{id}/placements', at));
  return body(api.POST('/api/v1/proposals/{id}/undo', at));
}

function foreseen(proposal: Proposal, edit: Edit): Proposal {
  if (edit.kind === 'move') return withMove(proposal, edit.enrolmentId, edit.groupId);
  if (edit.kind === 'pin') return withPins(proposal, edit.enrolmentIds, edit.pinned);
  return proposal;
}

interface EditOutcome {
  readonly onDone: (edit: Edit, proposal: Proposal) => void;
  /** Somebody else was first: the board shows the present state, and nothing was written. */
  readonly onStale: (edit: Edit, current: Proposal) => void;
  readonly onFailure: (error: unknown) => void;
}

/**
 * Edits, one after the other, each against the version that the board shows. The board changes at
 * once, and again when the answer brings the groups' new scorecards.
 */
export function useEdits(
  id: string,
  { onDone, onStale, onFailure }: EditOutcome,
): { readonly edit: (edit: Edit) => void; readonly isSaving: boolean } {
  const client = useQueryClient();
  const { queryKey } = proposalQuery(id);
  const { mutate, isPending } = useMutation({
    scope: { id: `proposal-${id}` },
    mutationFn: (edit: Edit) => {
      const shown = client.getQueryData(queryKey);
      if (!shown) throw new Error('Edited before it was read');
      return send(id, shown.version, edit);
    },
    onMutate: async (edit) => {
      await client.cancelQueries({ queryKey, exact: true });
      client.setQueryData(queryKey, (shown) => shown && foreseen(shown, edit));
    },
    onSuccess: (change, edit) => {
      const after = client.setQueryData(queryKey, (shown) => shown && withChange(shown, change));
      if (after) onDone(edit, after);
    },
    onError: (error, edit) => {
      if (error instanceof StaleError) {
        const current = error.current as Proposal;
        client.setQueryData(queryKey, current);
        onStale(edit, current);
        return;
      }
      void client.invalidateQueries({ queryKey, exact: true });
      onFailure(error);
    },
  });
  const edit = useCallback((wanted: Edit) => mutate(wanted), [mutate]);
  return { edit, isSaving: isPending };
}

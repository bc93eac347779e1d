import { useMutation, useQueryClient, type QueryKey } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ConfirmDialog } from './confirm-dialog';
import { useFailureToast, useToast } from './toast';

interface ActDialogProps {
  readonly title: string;
  /** What the button does: "Ta bort rollen". */
  readonly confirm: string;
  /** For what cannot be undone. */
  readonly danger?: boolean;
  readonly act: () => Promise<unknown>;
  /** What is said when it is done. */
  readonly done: string;
  /** What is read anew whatever came of it; without it everything, for whose rights may be others now. */
  readonly changes?: QueryKey;
  readonly close: () => void;
  /** What will happen, and what will not. */
  readonly children: ReactNode;
}

/** Asks, does it, says so or why not, and closes. */
export function ActDialog({ act, done, changes, close, children, ...asked }: ActDialogProps) {
  const toast = useToast();
  const client = useQueryClient();
  const acting = useMutation({
    mutationFn: act,
    onError: useFailureToast(),
    onSuccess: () => toast(done),
    onSettled: async () => {
      close();
      await client.invalidateQueries(changes && { queryKey: changes });
    },
  });
  return (
    <ConfirmDialog
      {...asked}
      open
      busy={acting.isPending}
      onConfirm={() => acting.mutate()}
      onCancel={close}
    >
      {children}
    </ConfirmDialog>
  );
}

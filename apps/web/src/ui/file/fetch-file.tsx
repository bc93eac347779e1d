import { Button } from '@digdir/designsystemet-react';
import { DownloadIcon } from '@navikt/aksel-icons';
import { useMutation } from '@tanstack/react-query';
import { useFailureToast } from '../toast';

interface FetchFileProps<T> {
  readonly text: string;
  readonly fetch: () => Promise<T>;
  /** Makes a file of what was fetched, on the reader's device. */
  readonly save: (found: T) => void;
}

/** A button for a file that is made when it is asked for. */
export function FetchFile<T>({ text, fetch, save }: FetchFileProps<T>) {
  const fetchFile = useMutation({
    mutationFn: fetch,
    onError: useFailureToast(),
    onSuccess: save,
  });
  return (
    <Button
      variant="secondary"
      data-size="sm"
      loading={fetchFile.isPending}
      onClick={() => fetchFile.mutate()}
    >
      <DownloadIcon aria-hidden />
      {text}
    </Button>
  );
}

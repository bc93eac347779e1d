import { useFormats } from './use-formats';

/** A time as people say it, with the exact one on hover. */
export function Time({ at }: { readonly at: string }) {
  const { time, exactly } = useFormats();
  return (
    <time dateTime={at} title={exactly(at)}>
      {time(at)}
    </time>
  );
}

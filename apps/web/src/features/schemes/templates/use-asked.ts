import { useSearchParams } from 'react-router';
import { FOR_WHOM, WHEN, WHO, type Asked } from './axes';

const AXES = { who: WHO, when: WHEN, forWhom: FOR_WHOM } as const;

/** What is asked for in the gallery. It stands in the address, so that it can be shared. */
export function useAsked(): {
  readonly asked: Asked;
  readonly choose: (axis: keyof Asked, values: readonly string[]) => void;
  readonly forget: () => void;
} {
  const [parameters, setParameters] = useSearchParams();
  const chosen = <T extends string>(axis: keyof Asked, known: readonly T[]): T[] => {
    const said = (parameters.get(axis) ?? '').split(',');
    return known.filter((value) => said.includes(value));
  };
  return {
    asked: {
      who: chosen('who', AXES.who),
      when: chosen('when', AXES.when),
      forWhom: chosen('forWhom', AXES.forWhom),
    },
    choose: (axis, values) =>
      setParameters(
        (before) => {
          const after = new URLSearchParams(before);
          if (values.length > 0) after.set(axis, values.join(','));
          else after.delete(axis);
          return after;
        },
        { replace: true, preventScrollReset: true },
      ),
    forget: () => setParameters({}, { replace: true }),
  };
}

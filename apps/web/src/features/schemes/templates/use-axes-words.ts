import { useMemo } from 'react';
import { useTexts } from '../../../app/i18n/use-texts';
import { useFormats } from '../../../ui/time/use-formats';
import type { components } from '../../../app/api/schema';
import { runsOf, type SchemeSettings } from './axes';

type SetUp = components['schemas']['SchemeSetUp'];
type Kinds = { readonly mentors: readonly Pick<SchemeSettings['mentors'][number], 'kind'>[] };

export interface AxesWords {
  /** "Studenter og ansatte". */
  readonly who: (settings: Kinds) => string;
  /** "Semester 1–8 og 11–12". */
  readonly when: (settings: Pick<SchemeSettings, 'semesters'>) => string;
  /** "Grupper på 8–11". */
  readonly forWhom: (settings: Pick<SchemeSettings, 'format' | 'group'>) => string;
  /** "4 per studieår, hver 2. uke". */
  readonly plan: (setUp: Pick<SetUp, 'plannedCount' | 'per' | 'everyWeeks'>) => string;
}

const span = (from: number, to: number): string => (from === to ? `${from}` : `${from}–${to}`);

/** Who mentors, when in the degree and for whom, in the reader's language. */
export function useAxesWords(): AxesWords {
  const { t } = useTexts();
  const { list } = useFormats();
  return useMemo(
    () => ({
      who: ({ mentors }) => list(mentors.map(({ kind }) => t(`schemes:axis.kind.${kind}`))),
      when: ({ semesters }) =>
        semesters.length === 0
          ? t('schemes:axis.anySemester')
          : t('schemes:axis.semesters', {
              semesters: list(runsOf(semesters).map(([from, to]) => span(from, to))),
            }),
      forWhom: ({ format, group }) =>
        format === 'groups'
          ? t('schemes:axis.groupsOf', { size: span(group.minimum, group.maximum) })
          : t(`schemes:axis.format.${format}`),
      plan: ({ plannedCount, per, everyWeeks }) =>
        [
          plannedCount === null
            ? null
            : t('schemes:all.planned', {
                count: plannedCount,
                per: t(`schemes:settings.spans.${per}`),
              }),
          everyWeeks === null ? null : t('schemes:all.every', { count: everyWeeks }),
        ]
          .filter((part) => part !== null)
          .join(', ') || t('schemes:all.asAgreed'),
    }),
    [t, list],
  );
}

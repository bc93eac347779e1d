import { useMemo } from 'react';
import { useTexts } from '../../../app/i18n/use-texts';
import { useFormats } from '../../../ui/time/use-formats';
import { runsOf, type SchemeSettings } from './axes';

export interface AxesWords {
  /** "Studenter og ansatte". */
  readonly who: (settings: Pick<SchemeSettings, 'mentors'>) => string;
  /** "Semester 1–8 og 11–12". */
  readonly when: (settings: Pick<SchemeSettings, 'semesters'>) => string;
  /** "Grupper på 8–11". */
  readonly forWhom: (settings: Pick<SchemeSettings, 'format' | 'group'>) => string;
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
    }),
    [t, list],
  );
}

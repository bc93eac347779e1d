import { useTexts } from '../../app/i18n/use-texts';
import { useFormats } from '../../ui/time/use-formats';
import { ofPairs } from '../groups/group-words';
import type { Mark } from './corrections';
import type { LogValues } from './log-values';
import type { Said } from './meetings';
import { useCodeNames } from './use-code-names';

export interface LogFact {
  readonly field: keyof LogValues;
  readonly name: string;
  /** Empty where nothing is said. */
  readonly value: string;
  /** The whole roll, also those of whom nothing is said. */
  readonly marks?: readonly Mark[];
}

/** What a log says, as name and words, always in the same order: so that two can be laid side by side. */
export function useLogFacts(isPair: boolean): (log: Said) => LogFact[] {
  const { t } = useTexts();
  const { nameOf } = useCodeNames();
  const { date } = useFormats();
  return (log) => {
    const { state, minutes, themes, topics, taskState, presentCount, attendance } = log;
    const { summary, nextStep } = log;
    const marks = (attendance ?? []).map(({ enrolmentId, name, isFormer, presence }) => ({
      id: enrolmentId,
      name: name ?? t(isFormer ? 'groups:formerStudent' : 'groups:protected'),
      as: t(`meetings:presence.${presence ?? 'unsaid'}`),
      isMarked: presence !== null,
    }));
    const rollOf = marks
      .filter(({ isMarked }) => isMarked)
      .map(({ name, as }) => `${name}: ${as}`)
      .join(', ');
    return [
      { field: 'outcome', name: t('meetings:log.outcome'), value: t(`meetings:state.${state}`) },
      { field: 'attendance', name: t('meetings:log.roll'), value: rollOf, marks },
      {
        field: 'presentCount',
        name: t('meetings:log.headCount'),
        value: presentCount === null ? '' : `${presentCount}`,
      },
      {
        field: 'minutes',
        name: t('meetings:log.minutes'),
        value: minutes === null ? '' : `${minutes}`,
      },
      { field: 'themes', name: t('meetings:log.themes'), value: themes.map(nameOf).join(', ') },
      {
        field: 'taskState',
        name: t('meetings:log.tasks', ofPairs(isPair)),
        value: taskState ? t(`meetings:task.${taskState}`) : '',
      },
      {
        field: 'topics',
        name: t('meetings:log.topics', ofPairs(isPair)),
        value: (topics ?? []).map(nameOf).join(', '),
      },
      {
        field: 'summary',
        name: t('meetings:log.summary', ofPairs(isPair)),
        value: summary ?? '',
      },
      {
        field: 'nextStep',
        name: t('meetings:log.nextStep'),
        value: nextStep
          ? t('meetings:nextStepBy', { what: nextStep.what, day: date(nextStep.on) })
          : '',
      },
    ];
  };
}

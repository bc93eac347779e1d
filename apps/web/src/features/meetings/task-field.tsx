import { useWatch } from 'react-hook-form';
import { useTexts } from '../../app/i18n/use-texts';
import { ChoicesField } from '../../ui/form/choices-field';
import type { KullForm } from '../../ui/form/use-form';
import { Markdown } from '../../ui/markdown';
import { ofPairs } from '../groups/group-words';
import type { LogValues } from './log-values';
import { TASK_STATES, type MeetingForm } from './meetings';
import styles from './meetings.module.css';

interface TaskFieldProps {
  readonly form: KullForm<LogValues>;
  readonly themes: MeetingForm['themes'];
  readonly isPair: boolean;
}

/** Whether the students had done what the themes of the meeting ask of them; nothing where they ask nothing. */
export function TaskField({ form, themes, isPair }: TaskFieldProps) {
  const { t, language } = useTexts();
  const chosen = useWatch({ control: form.control, name: 'themes' });
  const tasks = themes.flatMap(({ code, task }) =>
    task && chosen.includes(code) ? [{ code, text: task[language] }] : [],
  );
  if (tasks.length === 0) return null;
  return (
    <div className={styles.both}>
      <ChoicesField
        form={form}
        name="taskState"
        kind="radio"
        look="chips"
        label={t('meetings:log.tasks', ofPairs(isPair))}
        {...(!isPair && { description: t('meetings:log.tasksWhat') })}
        readers={t('meetings:readers.themes', ofPairs(isPair))}
        options={TASK_STATES.map((value) => ({ value, label: t(`meetings:task.${value}`) }))}
      />
      <div className={styles.shared}>
        {tasks.map(({ code, text }) => (
          <Markdown key={code} text={text} />
        ))}
      </div>
    </div>
  );
}

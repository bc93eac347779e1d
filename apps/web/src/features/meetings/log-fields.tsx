import { Paragraph } from '@digdir/designsystemet-react';
import { useWatch } from 'react-hook-form';
import { useTexts } from '../../app/i18n/use-texts';
import { ChoicesField } from '../../ui/form/choices-field';
import { NumberField, TextArea } from '../../ui/form/text-field';
import type { KullForm } from '../../ui/form/use-form';
import { ofPairs } from '../groups/group-words';
import type { LogValues } from './log-values';
import type { MeetingForm, MeetingOnPage } from './meetings';
import { NextStepFields } from './next-step-fields';
import { RollField } from './roll-field';
import { TaskField } from './task-field';
import { useCodeNames } from './use-code-names';

interface LogFieldsProps {
  readonly form: KullForm<LogValues>;
  readonly help: MeetingForm;
  readonly roll: MeetingOnPage['attendance'];
  /** In a pair: what was said has been counted, and is said once. */
  readonly topicsAreCounted?: boolean;
}

/** The log of a meeting, each field with who can read it. */
export function LogFields({ form, help, roll, topicsAreCounted = false }: LogFieldsProps) {
  const { t } = useTexts();
  const { choices } = useCodeNames();
  const words = ofPairs(help.isPair);
  const held = useWatch({ control: form.control, name: 'outcome' }) === 'held';
  return (
    <>
      <ChoicesField
        form={form}
        name="outcome"
        kind="radio"
        look="chips"
        label={t('meetings:log.outcome')}
        options={[
          { value: 'held', label: t('meetings:state.held') },
          { value: 'cancelled', label: t('meetings:state.cancelled') },
          { value: 'nobody_came', label: t('meetings:state.nobody_came') },
        ]}
      />
      {held && help.attendance === 'by_name' && roll && roll.length > 0 && (
        <RollField
          form={form}
          name="attendance"
          label={t('meetings:log.roll')}
          roll={roll}
          mustSay={help.mustSay}
          readers={t('meetings:readers.roll')}
        />
      )}
      {held && help.attendance === 'counted' && (
        <NumberField
          form={form}
          name="presentCount"
          label={t('meetings:log.headCount')}
          readers={t('meetings:readers.count')}
          min={0}
          max={1000}
          required={help.mustSay}
        />
      )}
      {held && (
        <NumberField
          form={form}
          name="minutes"
          label={t('meetings:log.minutes')}
          readers={t('meetings:readers.themes', words)}
          min={5}
          max={600}
        />
      )}
      {held && (
        <>
          <ChoicesField
            form={form}
            name="themes"
            kind="checkbox"
            look="chips"
            label={t('meetings:log.themes')}
            readers={t('meetings:readers.themes', words)}
            options={choices(help.themes)}
          />
          <TaskField form={form} themes={help.themes} isPair={help.isPair} />
          {topicsAreCounted ? (
            <Paragraph data-size="sm">{t('meetings:log.topicsCounted')}</Paragraph>
          ) : (
            <ChoicesField
              form={form}
              name="topics"
              kind="checkbox"
              look="chips"
              label={t('meetings:log.topics', words)}
              description={t(
                help.isPair ? 'meetings:log.topicsInPairs' : 'meetings:log.topicsWhat',
              )}
              readers={t(
                help.isPair ? 'meetings:readers.topicsInPairs' : 'meetings:readers.topics',
              )}
              options={choices(help.topics)}
            />
          )}
        </>
      )}
      {help.writesSummary && (
        <>
          <TextArea
            form={form}
            name="summary"
            label={t('meetings:log.summary', words)}
            readers={t(`meetings:readers.summary.${help.summaryReaders}`, words)}
            most={4000}
          />
          <NextStepFields
            form={form}
            readers={t(`meetings:readers.summary.${help.summaryReaders}`, words)}
          />
        </>
      )}
      {!help.onBehalf && (
        <TextArea
          form={form}
          name="reflection"
          label={t('meetings:log.reflection')}
          readers={t('meetings:readers.me')}
          most={8000}
        />
      )}
    </>
  );
}

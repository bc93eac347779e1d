import { Button, Card, Heading } from '@digdir/designsystemet-react';
import { useFieldArray, useWatch } from 'react-hook-form';
import { useTexts } from '../../../app/i18n/use-texts';
import { CheckboxField } from '../../../ui/form/choices-field';
import { Choices } from '../../../ui/form/choices';
import { NumberField } from '../../../ui/form/text-field';
import { WHO } from '../templates/axes';
import { Part } from './locks';
import { newMentors, type SettingsForm } from './settings-form';
import styles from './settings.module.css';

const ASKED = ['apply', 'training', 'declaration'] as const;

/** Who mentors: one kind or several, each with what is asked of them and what they are given. */
export function MentorsFields({ form }: { readonly form: SettingsForm }) {
  const { t } = useTexts();
  const { fields, append, remove, move } = useFieldArray({
    control: form.control,
    name: 'settings.mentors',
  });
  const format = useWatch({ control: form.control, name: 'settings.format' });
  const kinds = fields.map(({ kind }) => kind);
  const choose = (values: readonly string[]): void => {
    const gone = kinds.findIndex((kind) => !values.includes(kind));
    const added = WHO.find((kind) => values.includes(kind) && !kinds.includes(kind));
    // Somebody has to be a mentor: the last kind stays.
    if (gone >= 0 && kinds.length > 1) remove(gone);
    if (added) append(newMentors(added, form.getValues('settings.mentors.0')));
  };
  return (
    <>
      <Part name="mentors">
        <Choices
          kind="checkbox"
          look="chips"
          legend={t('schemes:axis.who')}
          description={t('schemes:settings.mentorsWhat')}
          options={WHO.map((value) => ({ value, label: t(`schemes:axis.kind.${value}`) }))}
          chosen={kinds}
          choose={choose}
        />
      </Part>
      {fields.map(({ id, kind }, i) => (
        <Card key={id} className={styles.card}>
          <Heading level={3} data-size="2xs">
            {t(`schemes:axis.kind.${kind}`)}
          </Heading>
          <Part name="mentors">
            {format !== 'drop_in' && (
              <NumberField
                form={form}
                name={`settings.mentors.${i}.capacity`}
                label={t(
                  format === 'pairs' ? 'schemes:settings.mentees' : 'schemes:settings.capacity',
                )}
                min={1}
                max={10}
                required
              />
            )}
            <CheckboxField
              form={form}
              name={`settings.mentors.${i}.paid`}
              label={t('schemes:settings.paid')}
            />
            <NumberField
              form={form}
              name={`settings.mentors.${i}.hours`}
              label={t('schemes:settings.hours')}
              min={1}
              max={1000}
              required={false}
            />
          </Part>
          <Part name="requirements">
            {ASKED.map((asked) => (
              <CheckboxField
                key={asked}
                form={form}
                name={`settings.mentors.${i}.${asked}`}
                label={t(`schemes:settings.${asked}`)}
              />
            ))}
          </Part>
          {i > 0 && (
            <div>
              <Button variant="tertiary" data-size="sm" onClick={() => move(i, 0)}>
                {t('schemes:settings.usual', { kind: t(`schemes:axis.kind.${kind}`) })}
              </Button>
            </div>
          )}
        </Card>
      ))}
      {format === 'groups' && (
        <Part name="mentors">
          <NumberField
            form={form}
            name="settings.mentorsPerGroup"
            label={t('schemes:settings.mentorsPerGroup')}
            min={1}
            max={4}
            required
          />
        </Part>
      )}
      <Part name="mentors">
        <CheckboxField
          form={form}
          name="settings.ownCertificates"
          label={t('schemes:settings.ownCertificates')}
          description={t('schemes:settings.ownCertificatesWhat')}
        />
      </Part>
    </>
  );
}

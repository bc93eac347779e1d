import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { api, body, ifMatch } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { Form } from '../../ui/form/form';
import { SelectField } from '../../ui/form/select-field';
import { NumberField, TextField } from '../../ui/form/text-field';
import { useForm } from '../../ui/form/use-form';
import { useToast } from '../../ui/toast';
import { changesIn, correctionOf, GENDERS } from './correction';
import { participantsKey, type Overview, type Participant } from './participants';
import styles from './enrolment.module.css';

interface CorrectParticipantProps {
  readonly participant: Participant;
  readonly programmes: Overview['programmes'];
}

/** What a roster file said, corrected: only what was changed is sent, and wins from then on. */
export function CorrectParticipant({ participant, programmes }: CorrectParticipantProps) {
  const { t } = useTexts();
  const client = useQueryClient();
  const toast = useToast();
  const { id, roundId, version, role, isProtected } = participant;
  const before = correctionOf(participant);
  const form = useForm({
    defaultValues: before,
    onSubmit: async (values) => {
      await body(
        api.PATCH('/api/v1/enrolments/{id}', {
          params: { path: { id } },
          headers: ifMatch(version),
          body: changesIn(before, values),
        }),
      );
      toast(t('enrolment:participant.saved'));
      await client.invalidateQueries({ queryKey: participantsKey(roundId) });
    },
  });
  return (
    <section aria-labelledby="correct" className={styles.section}>
      <Heading id="correct" level={3} data-size="2xs">
        {t('enrolment:participant.correct')}
      </Heading>
      <Paragraph data-size="sm">{t('enrolment:participant.correctWhat')}</Paragraph>
      <Form form={form} submit={t('enrolment:participant.save')}>
        <TextField form={form} name="givenName" label={t('enrolment:field.givenName')} required />
        <TextField form={form} name="familyName" label={t('enrolment:field.familyName')} required />
        {!isProtected && (
          <>
            <TextField
              form={form}
              name="email"
              type="email"
              label={t('enrolment:field.email')}
              readers={t('enrolment:readers.contact')}
            />
            <TextField
              form={form}
              name="phone"
              type="tel"
              label={t('enrolment:field.phone')}
              description={t('enrolment:participant.phoneHow')}
              readers={t('enrolment:readers.contact')}
            />
          </>
        )}
        <SelectField
          form={form}
          name="programmeId"
          label={t('enrolment:field.programmeId')}
          none={t('enrolment:unknown')}
          options={programmes.map((programme) => ({ value: programme.id, label: programme.name }))}
        />
        <TextField form={form} name="campus" label={t('enrolment:field.campus')} />
        <SelectField
          form={form}
          name="gender"
          label={t('enrolment:field.gender')}
          none={t('enrolment:unknown')}
          options={GENDERS.map((value) => ({ value, label: t(`enrolment:gender.${value}`) }))}
        />
        <TextField form={form} name="homeCounty" label={t('enrolment:field.homeCounty')} />
        {role === 'mentor' && (
          <NumberField
            form={form}
            name="maxGroups"
            label={t('enrolment:field.maxGroups')}
            min={1}
            max={10}
          />
        )}
      </Form>
    </section>
  );
}

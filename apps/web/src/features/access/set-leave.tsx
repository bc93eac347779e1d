import { Heading } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, body } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { useSignedIn } from '../../app/session/session';
import { Choices } from '../../ui/form/choices';
import { DateField } from '../../ui/form/date-time-field';
import { Form } from '../../ui/form/form';
import { useForm } from '../../ui/form/use-form';
import { useFormats } from '../../ui/time/use-formats';
import { useToast } from '../../ui/toast';
import { ChoosePerson, type Chosen } from './choose-person';
import styles from './grants.module.css';

/** Who is away, who has the roles meanwhile, and from when until when. */
export function SetLeave({ forOthers }: { readonly forOthers: boolean }) {
  const { t } = useTexts();
  const me = useSignedIn().person;
  const [holder, setHolder] = useState<Chosen | null>(me);
  const [deputy, setDeputy] = useState<Chosen | null>(null);
  return (
    <section className={styles.give} aria-labelledby="set-leave">
      <Heading id="set-leave" level={2} data-size="xs">
        {t('access:leaves.setTitle')}
      </Heading>
      {forOthers && (
        <Part label={t('access:leaves.whose')} chosen={holder} choose={setHolder} forOthers />
      )}
      <Part
        label={t('access:leaves.who')}
        chosen={deputy}
        choose={setDeputy}
        forOthers={forOthers}
      />
      {holder && deputy && (
        <Days
          key={`${holder.id} ${deputy.id}`}
          {...{ holder, deputy, forOthers }}
          done={() => setDeputy(null)}
        />
      )}
    </section>
  );
}

interface PartProps {
  readonly label: string;
  readonly chosen: Chosen | null;
  readonly choose: (person: Chosen | null) => void;
  readonly forOthers: boolean;
}

function Part({ label, chosen, choose, forOthers }: PartProps) {
  const { t } = useTexts();
  return (
    <ChoosePerson
      label={label}
      description={forOthers ? undefined : t('access:leaves.searchWhat')}
      among="/api/v1/leaves/deputies"
      chosen={chosen}
      choose={choose}
      said={
        <>
          {label} <strong>{chosen?.name}</strong>
        </>
      }
    />
  );
}

interface DaysProps {
  readonly holder: Chosen;
  readonly deputy: Chosen;
  readonly forOthers: boolean;
  readonly done: () => void;
}

function Days({ holder, deputy, forOthers, done }: DaysProps) {
  const { t } = useTexts();
  const toast = useToast();
  const client = useQueryClient();
  const { date } = useFormats();
  const [keepsAccess, keep] = useState(true);
  const form = useForm({
    defaultValues: { startsOn: '', endsOn: '' },
    onSubmit: async (days) => {
      await body(
        api.POST('/api/v1/leaves', {
          body: { ...days, holderId: holder.id, deputyId: deputy.id, keepsAccess },
        }),
      );
      const [from, to] = [date(days.startsOn), date(days.endsOn)];
      toast(t('access:leaves.done', { holder: holder.name, deputy: deputy.name, from, to }));
      done();
      await client.invalidateQueries();
    },
  });
  return (
    <Form form={form} submit={t('access:leaves.set')}>
      <DateField form={form} name="startsOn" label={t('access:leaves.startsOn')} required />
      <DateField form={form} name="endsOn" label={t('access:leaves.endsOn')} required />
      {forOthers && (
        <Choices
          kind="checkbox"
          legend={holder.name}
          options={[{ value: 'keeps', label: t('access:leaves.keeps') }]}
          chosen={keepsAccess ? ['keeps'] : []}
          choose={(chosen) => keep(chosen.length > 0)}
        />
      )}
    </Form>
  );
}

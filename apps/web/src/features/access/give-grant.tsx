import { Button, Field, Heading, Label, Select } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, body } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { Choices } from '../../ui/form/choices';
import { useFailureToast, useToast } from '../../ui/toast';
import { ChoosePerson } from './choose-person';
import {
  GRANTED_ROLES,
  grantsQuery,
  isLimitable,
  type GrantedRole,
  type GrantedScheme,
  type GrantedUnit,
  type PersonFound,
} from './grants';
import styles from './grants.module.css';

interface GiveGrantProps {
  readonly schemes: readonly GrantedScheme[];
  readonly units: readonly GrantedUnit[];
}

/** Somebody, a role, and what it covers. */
export function GiveGrant({ schemes, units }: GiveGrantProps) {
  const { t } = useTexts();
  const toast = useToast();
  const client = useQueryClient();
  const [person, choose] = useState<PersonFound | null>(null);
  const [role, setRole] = useState<GrantedRole>('coordinator');
  const [limit, setLimit] = useState('');
  const [kind, id = null] = isLimitable(role) ? limit.split(':') : [];
  const give = useMutation({
    mutationFn: (personId: string) =>
      body(
        api.POST('/api/v1/grants', {
          body: {
            ...{ personId, role },
            schemeId: kind === 'scheme' ? id : null,
            unitId: kind === 'unit' ? id : null,
          },
        }),
      ),
    onError: useFailureToast(),
    onSuccess: async (given) => {
      const words = { name: given.person.name, role: t(`access:role.${given.role}`) };
      toast(t('access:give.done', words));
      choose(null);
      await client.invalidateQueries({ queryKey: grantsQuery.queryKey });
    },
  });
  return (
    <section className={styles.give} aria-labelledby="give-grant">
      <Heading id="give-grant" level={2} data-size="xs">
        {t('access:give.title')}
      </Heading>
      <ChoosePerson
        chosen={person}
        choose={choose}
        said={t('access:give.chosen', { name: person?.name ?? '' })}
      />
      {person && (
        <>
          <Choices
            kind="radio"
            legend={t('access:give.role')}
            options={GRANTED_ROLES.map((value) => ({
              value,
              label: t(`access:role.${value}`),
              description: t(`access:can.${value}`),
            }))}
            chosen={[role]}
            choose={([value]) => setRole(value as GrantedRole)}
          />
          {isLimitable(role) && (
            <Field>
              <Label>{t('access:give.scope')}</Label>
              <Select value={limit} onChange={({ target }) => setLimit(target.value)}>
                <Select.Option value="">{t('access:whole')}</Select.Option>
                {units.length > 0 && (
                  <Select.Optgroup label={t('access:give.limit.unit')}>
                    {units.map((unit) => (
                      <Select.Option key={unit.id} value={`unit:${unit.id}`}>
                        {unit.path}
                      </Select.Option>
                    ))}
                  </Select.Optgroup>
                )}
                <Select.Optgroup label={t('access:give.limit.scheme')}>
                  {schemes.map((scheme) => (
                    <Select.Option key={scheme.id} value={`scheme:${scheme.id}`}>
                      {scheme.name}
                    </Select.Option>
                  ))}
                </Select.Optgroup>
              </Select>
            </Field>
          )}
          <Button loading={give.isPending} onClick={() => give.mutate(person.id)}>
            {t('access:give.act', { name: person.name })}
          </Button>
        </>
      )}
    </section>
  );
}

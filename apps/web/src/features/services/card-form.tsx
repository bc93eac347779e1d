import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { api, body, ifMatch } from '../../app/api/client';
import { LANGUAGES } from '../../app/i18n/languages';
import { useTexts } from '../../app/i18n/use-texts';
import { CheckboxField, ChoicesField } from '../../ui/form/choices-field';
import { Form } from '../../ui/form/form';
import { SelectField } from '../../ui/form/select-field';
import { TextArea, TextField } from '../../ui/form/text-field';
import { useForm } from '../../ui/form/use-form';
import { useToast } from '../../ui/toast';
import { TOPICS, type KeptService, type ServiceChoices, type Topic } from './services';

interface Values {
  names: { nb: string; nn: string; en: string };
  texts: { nb: string; nn: string; en: string };
  topics: Topic[];
  campus: string;
  link: string;
  phone: string;
  email: string;
  ownerId: string;
  isActive: boolean;
}

interface CardFormProps {
  /** Null: a new one. */
  readonly service: KeptService | null;
  readonly choices: ServiceChoices;
}

/** Everything a card says, and for whoever arranges the directory, who keeps it true. */
export function CardForm({ service, choices }: CardFormProps) {
  const { t } = useTexts();
  const navigate = useNavigate();
  const toast = useToast();
  const client = useQueryClient();
  const form = useForm<Values>({
    draft: service ? `card:${service.id}:${service.version}` : 'card',
    defaultValues: valuesOf(service),
    onSubmit: async ({ ownerId, ...values }, draft) => {
      const sent = {
        ...values,
        campus: values.campus || null,
        link: values.link.trim() || null,
        phone: values.phone.trim() || null,
        email: values.email.trim() || null,
        ...(choices.can.arrange && { ownerId: ownerId || null }),
      };
      await body(
        service
          ? api.PUT('/api/v1/services/{id}', {
              params: { path: { id: service.id } },
              headers: ifMatch(service.version),
              body: sent,
            })
          : api.POST('/api/v1/services', { body: sent }),
      );
      draft.discard();
      toast(t('services:form.saved'));
      await client.invalidateQueries();
      await navigate('/help/cards');
    },
  });
  const owner = service?.owner ?? null;
  const owners = choices.owners.map(({ id, name }) => ({ value: id, label: name }));
  if (owner && !owners.some(({ value }) => value === owner.id))
    owners.unshift({ value: owner.id, label: owner.name ?? t('services:kept.protected') });
  return (
    <Form form={form} submit={t('services:form.save')}>
      {LANGUAGES.map((language) => (
        <TextField
          key={language}
          form={form}
          name={`names.${language}`}
          label={t('services:form.nameIn', { language: t(`app:languages.${language}`) })}
          required={language === 'nb'}
          most={120}
        />
      ))}
      <ChoicesField
        form={form}
        name="topics"
        kind="checkbox"
        look="chips"
        label={t('services:form.topics')}
        options={TOPICS.map((value) => ({ value, label: t(`services:topic.${value}`) }))}
        required
      />
      <SelectField
        form={form}
        name="campus"
        label={t('services:campus')}
        none={t('services:everywhere')}
        options={choices.campuses.map((value) => ({ value, label: value }))}
      />
      {LANGUAGES.map((language) => (
        <TextArea
          key={language}
          form={form}
          name={`texts.${language}`}
          label={t('services:form.textIn', { language: t(`app:languages.${language}`) })}
          description={language === 'nb' ? t('services:form.textWhat') : undefined}
          required={language === 'nb'}
          rows={4}
          most={4000}
        />
      ))}
      <TextField
        form={form}
        name="link"
        type="url"
        label={t('services:form.link')}
        description={t('services:form.reach')}
      />
      <TextField form={form} name="phone" type="tel" label={t('services:form.phone')} />
      <TextField form={form} name="email" type="email" label={t('services:form.email')} />
      {choices.can.arrange && (
        <SelectField
          form={form}
          name="ownerId"
          label={t('services:kept.owner')}
          description={t('services:form.ownerWhat')}
          none={t('services:kept.nobody')}
          options={owners}
        />
      )}
      <CheckboxField form={form} name="isActive" label={t('services:form.isActive')} />
    </Form>
  );
}

const valuesOf = (service: KeptService | null): Values => ({
  names: {
    nb: service?.names.nb ?? '',
    nn: service?.names.nn ?? '',
    en: service?.names.en ?? '',
  },
  texts: {
    nb: service?.texts.nb ?? '',
    nn: service?.texts.nn ?? '',
    en: service?.texts.en ?? '',
  },
  topics: service?.topics ?? [],
  campus: service?.campus ?? '',
  link: service?.link ?? '',
  phone: service?.phone ?? '',
  email: service?.email ?? '',
  ownerId: service?.owner?.id ?? '',
  isActive: service?.isActive ?? true,
});

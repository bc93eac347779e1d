import { useQueryClient } from '@tanstack/react-query';
import { api, body } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { ChoicesField } from '../../ui/form/choices-field';
import { Form } from '../../ui/form/form';
import { TextArea } from '../../ui/form/text-field';
import { useForm } from '../../ui/form/use-form';
import { useToast } from '../../ui/toast';
import { useSlotWords } from '../groups/use-slot-words';
import { ownRequestQuery, type OwnRequest } from './requests';

interface AskFormProps {
  readonly own: OwnRequest;
  readonly isPair: boolean;
}

/**
 * What may be said, and where one would rather be: both may be left out. Other pairs are nobody's to
 * see, so there is nothing to choose among.
 */
export function AskForm({ own, isPair }: AskFormProps) {
  const { t } = useTexts();
  const toast = useToast();
  const client = useQueryClient();
  const say = useSlotWords();
  const { enrolmentId: id, request, groups } = own;
  const open = request?.state === 'asked' ? request : null;
  const there = (ids: readonly string[]): string[] =>
    ids.filter((wish) => groups.some((group) => group.id === wish));
  const form = useForm<{ words: string; groupIds: string[] }>({
    draft: `another-group:${id}`,
    defaultValues: {
      words: open?.words ?? '',
      groupIds: there(open?.wishes ?? []),
    },
    onSubmit: async ({ words, groupIds }, draft) => {
      await body(
        api.PUT('/api/v1/enrolments/{id}/change-request', {
          params: { path: { id } },
          // One may have filled up since a draft was kept.
          body: { words, groupIds: there(groupIds) },
        }),
      );
      draft.discard();
      toast(t(open ? 'changes:another.changed' : 'changes:another.sent'));
      await client.invalidateQueries({ queryKey: ownRequestQuery(id).queryKey });
    },
  });
  return (
    <Form form={form} submit={t(open ? 'changes:another.change' : 'changes:another.send')}>
      <TextArea
        form={form}
        name="words"
        label={t('app:form.optional', { label: t('changes:another.words') })}
        description={t('changes:another.wordsWhat')}
        readers={t('changes:another.readers')}
        most={500}
      />
      {!isPair && groups.length > 0 && (
        <ChoicesField
          form={form}
          name="groupIds"
          kind="checkbox"
          label={t('app:form.optional', { label: t('changes:another.wishes') })}
          description={t('changes:another.wishesWhat')}
          options={groups.map(({ id: value, number, campus, slot, free }) => ({
            value,
            label: [
              t('groups:title', { number }),
              campus,
              slot === null ? null : say(slot),
              t('groups:free.left', { count: free }),
            ]
              .filter(Boolean)
              .join(', '),
          }))}
        />
      )}
    </Form>
  );
}

import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, body } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { FileDrop } from '../../ui/form/file-drop';
import { Readers } from '../../ui/form/readers';
import { useToast } from '../../ui/toast';
import styles from './my-photo.module.css';

const myPhotoQuery = queryOptions({
  queryKey: ['me', 'photo'],
  queryFn: async () => (await body(api.GET('/api/v1/me/photo'))).photo,
});

const upload = (file: File) =>
  body(
    api.PUT('/api/v1/me/photo', {
      body: { file: file.name },
      // The form itself: the description knows no files.
      bodySerializer: () => {
        const form = new FormData();
        form.set('file', file);
        return form;
      },
    }),
  );

/** A mentor's photo: put there, changed and taken away by the mentor alone. */
export function MyPhoto() {
  const { t, sentence } = useTexts();
  const toast = useToast();
  const client = useQueryClient();
  const { data: photo } = useQuery(myPhotoQuery);
  const changed = (said: string) => async (): Promise<void> => {
    toast(said);
    await client.invalidateQueries();
  };
  const choose = useMutation({ mutationFn: upload, onSuccess: changed(t('session:photo.saved')) });
  const remove = useMutation({
    mutationFn: () => body(api.DELETE('/api/v1/me/photo')),
    onSuccess: changed(t('session:photo.removed')),
  });
  const error = choose.error ?? remove.error;
  return (
    <section className={styles.section} aria-labelledby="my-photo">
      <Heading id="my-photo" level={2} data-size="xs">
        {t('session:photo.title')}
      </Heading>
      <Paragraph>{t('session:photo.what')}</Paragraph>
      {photo && (
        <div className={styles.present}>
          <img src={photo} alt={t('session:photo.alt')} className={styles.photo} />
          <Button variant="secondary" loading={remove.isPending} onClick={() => remove.mutate()}>
            {t('session:photo.remove')}
          </Button>
        </div>
      )}
      <FileDrop
        label={photo ? t('session:photo.change') : t('session:photo.choose')}
        hint={t('session:photo.hint')}
        accept="image/jpeg,image/png,image/webp"
        busy={choose.isPending}
        onFile={(file) => choose.mutate(file)}
        {...(error ? { error: sentence(error) } : {})}
      />
      <Readers>{t('session:photo.who')}</Readers>
    </section>
  );
}

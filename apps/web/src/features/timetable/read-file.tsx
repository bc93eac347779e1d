import { Paragraph } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { api, body } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { FileDrop } from '../../ui/form/file-drop';
import { asBase64, type Asked, type ChosenColumn, type Preview } from './timetable';
import styles from './timetable.module.css';

/** Asks how a file is understood; it is read and forgotten. */
export function ReadFile({
  roundId,
  ask,
}: {
  readonly roundId: string;
  readonly ask: (asked: Asked) => void;
}) {
  const { t, sentence } = useTexts();
  const read = useMutation({
    mutationFn: async (file: File): Promise<Asked> => {
      const content = await asBase64(file);
      const read = async (columns?: readonly ChosenColumn[]): Promise<Asked> => {
        const again = (): Promise<Preview> =>
          body(
            api.POST('/api/v1/rounds/{id}/timetable/file-previews', {
              params: { path: { id: roundId } },
              body: { content, ...(columns && { columns: [...columns] }) },
            }),
          );
        return { preview: await again(), again, choose: read };
      };
      return read();
    },
    onSuccess: ask,
  });
  return (
    <section className={styles.section} aria-label={t('timetable:way.file')}>
      <Paragraph>{t('timetable:file.csv')}</Paragraph>
      <Paragraph>{t('timetable:file.calendar')}</Paragraph>
      <FileDrop
        label={t('timetable:file.drop')}
        hint={t('timetable:file.hint')}
        accept=".csv,.txt,.ics,text/csv,text/calendar"
        busy={read.isPending}
        error={read.error ? sentence(read.error) : undefined}
        onFile={(file) => read.mutate(file)}
      />
    </section>
  );
}

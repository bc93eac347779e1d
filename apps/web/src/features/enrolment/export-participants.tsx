import { api, body } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { writeCsv } from '../../ui/file/csv';
import { download } from '../../ui/file/download';
import { FetchFile } from '../../ui/file/fetch-file';
import { useToast } from '../../ui/toast';
import { useSayAnswer } from '../form/say-answer';
import { useLanguageNames } from './language-names';
import { participantsFile, type FileWords } from './participants-file';
import { sayWeek } from './say-week';

/** Everybody in the round with all they have answered, as a file for a spreadsheet. */
export function ExportParticipants({ roundId }: { readonly roundId: string }) {
  const { t, language } = useTexts();
  const toast = useToast();
  const answer = useSayAnswer();
  const languageName = useLanguageNames();
  const words: FileWords = {
    ...{ language, answer, languageName },
    column: (name) =>
      name === 'role' || name === 'state' || name === 'studentNumber' || name === 'cohort'
        ? t(`enrolment:export.${name}`)
        : t(`enrolment:field.${name}`),
    role: (role) => t(`enrolment:person.${role}`),
    state: (state) => t(`enrolment:state.${state}`),
    week: (slots) => sayWeek(slots, language).join(' · '),
    versionOf: (label) => t('enrolment:export.versionOf', { label }),
  };
  return (
    <FetchFile
      text={t('enrolment:export.button')}
      fetch={() =>
        body(
          api.POST('/api/v1/rounds/{id}/participant-exports', {
            params: { path: { id: roundId } },
          }),
        )
      }
      save={(found) => {
        download(t('enrolment:export.fileName'), writeCsv(participantsFile(found, words)));
        if (found.leftOut > 0)
          toast(t('enrolment:export.leftOut', { count: found.leftOut }), 'info');
      }}
    />
  );
}

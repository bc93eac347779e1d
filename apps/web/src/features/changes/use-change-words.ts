import { useTexts } from '../../app/i18n/use-texts';
import { useFormats } from '../../ui/time/use-formats';
import { useSlotWords } from '../groups/use-slot-words';
import type { Options, Person, Place, Preview } from './changes';

/** How people, groups and warnings are told of where groups are changed. */
export const useChangeWords = () => {
  const { t } = useTexts();
  const { number } = useFormats();
  const slot = useSlotWords();
  const joined = (...parts: readonly (string | null)[]): string => parts.filter(Boolean).join(', ');
  const person = ({ name, programme, campus }: Person): string => joined(name, programme, campus);
  const group = (of: { number: number; campus: string | null }, mentors: string[]): string =>
    joined(t('groups:title', { number: of.number }), of.campus, mentors.join(', '));
  return {
    person: (it: Person) => ({ value: it.enrolmentId, label: person(it) }),
    mentor: (it: Options['mentors'][number]) => ({
      value: it.enrolmentId,
      label: joined(
        it.name,
        it.campus,
        it.maxGroups === null
          ? t('changes:field.leads', { count: it.leads })
          : t('changes:field.leadsOf', { count: it.leads, max: it.maxGroups }),
      ),
    }),
    group: (it: Options['groups'][number]) => ({
      value: it.id,
      label: joined(
        group(
          it,
          it.mentors.map(({ name }) => name),
        ),
        t('changes:field.size', { members: it.members.length, seats: it.seats }),
      ),
    }),
    place: (it: Place) => ({
      value: it.groupId,
      label: joined(
        group(it, it.mentors),
        t('changes:field.size', { members: it.members, seats: it.seats }),
        it.notAgain ? t('changes:place.notAgain') : null,
        it.fits ? null : t('changes:place.breaksRule'),
        it.free === 0 ? t('changes:place.full') : null,
        it.canAtHour === null
          ? null
          : t(`changes:place.${it.canAtHour ? 'canHour' : 'cannotHour'}`),
      ),
    }),
    warning: ({ code, groupNumber, name, count, limit }: Preview['warnings'][number]): string =>
      t(`changes:warning.${code}`, {
        number: number(groupNumber ?? 0),
        name: name ?? '',
        count: count ?? 0,
        limit: limit ?? 0,
      }),
    slot,
  };
};

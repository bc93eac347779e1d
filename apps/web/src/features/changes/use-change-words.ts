import { useTexts } from '../../app/i18n/use-texts';
import { useFormats } from '../../ui/time/use-formats';
import { ofPairs } from '../groups/group-words';
import { useSlotWords } from '../groups/use-slot-words';
import type { Options, Person, Place, Preview } from './changes';

/** How people, groups and warnings are told of where groups are changed; of pairs, by who is in them. */
export const useChangeWords = (isPairs = false) => {
  const { t } = useTexts();
  const { number, list } = useFormats();
  const words = ofPairs(isPairs);
  const slot = useSlotWords();
  const joined = (...parts: readonly (string | null)[]): string => parts.filter(Boolean).join(', ');
  const person = ({ name, programme, campus }: Person): string => joined(name, programme, campus);
  const group = (of: { number: number; campus: string | null }, mentors: string[]): string =>
    joined(t('groups:title', { number: of.number }), of.campus, mentors.join(', '));
  const pair = (of: { number: number; campus: string | null }, names: string[]): string =>
    joined(
      names.length > 0 ? list(names) : t('groups:title', { number: of.number, ...words }),
      of.campus,
    );
  return {
    person: (it: Person) => ({ value: it.enrolmentId, label: person(it) }),
    mentor: (it: Options['mentors'][number]) => ({
      value: it.enrolmentId,
      label: joined(
        it.name,
        it.campus,
        it.maxGroups === null
          ? t('changes:field.leads', { count: it.leads, ...words })
          : t('changes:field.leadsOf', { count: it.leads, max: it.maxGroups }),
      ),
    }),
    group: (it: Options['groups'][number]) => ({
      value: it.id,
      label: isPairs
        ? pair(
            it,
            [...it.mentors, ...it.members].map(({ name }) => name),
          )
        : joined(
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
        isPairs ? pair(it, it.mentors) : group(it, it.mentors),
        isPairs ? null : t('changes:field.size', { members: it.members, seats: it.seats }),
        it.notAgain ? t('changes:place.notAgain', words) : null,
        it.fits ? null : t('changes:place.breaksRule'),
        it.free === 0 ? t('changes:place.full') : null,
        it.canAtHour === null
          ? null
          : t(`changes:place.${it.canAtHour ? 'canHour' : 'cannotHour'}`, words),
      ),
    }),
    /** @param pair what the pair is called, where it is one */
    warning: (
      { code, groupNumber, name, count, limit }: Preview['warnings'][number],
      pair = '',
    ): string =>
      t(`changes:warning.${code}`, {
        number: number(groupNumber ?? 0),
        name: name ?? '',
        pair,
        count: count ?? 0,
        limit: limit ?? 0,
        ...words,
      }),
    slot,
  };
};

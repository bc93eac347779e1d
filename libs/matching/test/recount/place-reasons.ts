import type { GroupDraft, Reason } from '../../src/index.js';
import { tenths, wordsOf, type Recount } from './recount.js';

/** Why somebody is where they are: all but how many other groups there are. */
export const placeReasons = (of: Recount, id: string, draft: GroupDraft): Reason[] => {
  const { pins = [], criteria = [], leaderFit = [], neverAlone = [] } = of.problem;
  const { attributes, slots } = of.person(id);
  const members = of.members(draft);
  const others = members.filter((m) => m.id !== id);
  const mates = of.mates(id);
  const about = (attribute: string, say: (word: string) => Reason[]): Reason[] =>
    wordsOf(attributes[attribute]).flatMap(say);
  const known = (attribute: string): number => of.knowing(others, attribute).length;
  const same = (attribute: string, word: string) => of.withWord(others, attribute, word);
  return [
    ...(pins.some((pin) => pin.personId === id) ? [{ code: 'place.pinned' }] : []),
    ...(mates.length > 0 ? [{ code: 'place.together', ids: mates }] : []),
    ...(draft.slot === null ? [] : hour(slots, draft.slot)),
    ...criteria.flatMap(({ attribute, kind }) =>
      about(attribute, (value) => {
        const alike = same(attribute, value).length;
        return kind === 'alike'
          ? [{ code: 'place.shares', attribute, value, numbers: { same: alike, known: known(attribute) } }] // prettier-ignore
          : [{ code: 'place.mixes', attribute, value, numbers: { same: alike + 1, expected: tenths(of.expected(draft, attribute, value)) } }]; // prettier-ignore
      }),
    ),
    ...leaderFit.flatMap(({ attribute }) =>
      about(attribute, (value) =>
        wordsOf(of.leader(draft)?.attributes[attribute]).includes(value)
          ? [{ code: 'place.leader_shares', attribute, value }]
          : [],
      ),
    ),
    ...neverAlone.flatMap(({ attribute }) =>
      about(attribute, (value) => {
        if (known(attribute) === 0) return [];
        const ids = same(attribute, value).map((m) => m.id);
        const code = ids.length > 0 ? 'place.not_alone' : 'place.only_one';
        return [{ code, attribute, value, ids }];
      }),
    ),
  ];
};

const hour = (slots: readonly number[] | null, slot: number): Reason[] =>
  slots === null
    ? [{ code: 'place.hour_unknown' }]
    : [{ code: 'place.hour', numbers: { can: slots.includes(slot) ? 1 : 0 } }];

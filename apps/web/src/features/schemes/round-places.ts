import {
  ROUND_PARTS,
  type RoundAbilities,
  type RoundPart,
  type RoundPlace,
  type RoundSettings,
  type RoundTab,
} from '../../app/feature';

const found = import.meta.glob<RoundPlace>('../*/round-routes.ts', {
  eager: true,
  import: 'default',
});

/** Every feature's pages inside a round. */
export const roundPlaces: readonly RoundPlace[] = Object.values(found);

const roundTabs: readonly RoundTab[] = roundPlaces
  .flatMap(({ tab }) => tab ?? [])
  .sort((a, b) => a.order - b.order);

/** Pages that stand under one heading. There is at least one. */
export interface OpenPart {
  readonly part: RoundPart;
  readonly tabs: readonly RoundTab[];
}

/** A round's pages that open to its reader, under their headings. */
export const openParts = (can: RoundAbilities, settings: RoundSettings): OpenPart[] =>
  ROUND_PARTS.map((part) => ({
    part,
    tabs: roundTabs.filter((tab) => tab.part === part && tab.openTo(can, settings)),
  })).filter(({ tabs }) => tabs.length > 0);

/** The part that a page stands under, whether or not its tab is open to its reader. */
export const partOf = (word: string): RoundPart | undefined =>
  roundTabs.find((tab) => isOf(tab, word))?.part;

/** @param word the first of the page's address inside the round */
export const tabOf = ({ tabs }: OpenPart, word: string): RoundTab | undefined =>
  tabs.find((tab) => isOf(tab, word));

const isOf = ({ path, also = [] }: RoundTab, word: string): boolean =>
  path === word || also.includes(word);

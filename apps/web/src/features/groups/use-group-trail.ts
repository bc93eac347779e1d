import { useTexts } from '../../app/i18n/use-texts';
import type { Crumb } from '../../ui/page-header';
import { ofPairs, useGroupName, type NamedGroup } from './group-words';
import type { Group, Standing } from './groups';
import { placeOfGroups } from './place-of';

interface GroupAbove extends NamedGroup {
  readonly id: string;
  readonly openedAs: Standing;
  /** Left out where the page does not know it: a coordinator then comes to the round by the group. */
  readonly round?: Group['round'];
}

/** What stands above a page of a group: the list that its reader has the group in, and the group. */
export function useGroupTrail(): (group: GroupAbove) => Crumb[] {
  const { t } = useTexts();
  const nameOf = useGroupName();
  return (group) => {
    const { id, pair, openedAs, round } = group;
    const coordinates = openedAs === 'coordinator';
    const list = round ? placeOfGroups(round, coordinates) : coordinates ? null : '/groups';
    return [
      ...(list ? [{ to: list, text: t('groups:place', ofPairs(pair !== null)) }] : []),
      { to: `/groups/${id}?as=${openedAs}`, text: nameOf(group) },
    ];
  };
}

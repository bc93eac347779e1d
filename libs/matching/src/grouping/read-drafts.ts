import { invalid } from '#kernel';
import type { Model } from './model.js';
import type { GroupDraft } from './proposal.js';

const refuse = (code: string, id: string): never => {
  throw invalid(`grouping.${code}`, { ids: [id] });
};

/** Finds the persons and leaders that drafts name; refuses what the problem does not know. */
export const readDrafts = (
  model: Model,
  drafts: readonly GroupDraft[],
): { members: number[]; leader: number }[] => {
  const seen = new Set<string>();
  const once = (code: string, id: string): void => {
    if (seen.has(`${code} ${id}`)) refuse(code, id);
    seen.add(`${code} ${id}`);
  };
  return drafts.map((draft) => {
    once('duplicate_group', draft.key);
    const members = draft.memberIds.map((id) => {
      once('person_twice', id);
      return model.personIndex.get(id) ?? refuse('unknown_person', id);
    });
    const { leaderId } = draft;
    const leader =
      leaderId === null
        ? -1
        : (model.leaderIndex.get(leaderId) ?? refuse('unknown_leader', leaderId));
    return { members, leader };
  });
};

import {
  DndContext,
  DragOverlay,
  MouseSensor,
  TouchSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { useTexts } from '../../../app/i18n/use-texts';
import { announce } from '../../../ui/live-region';
import { EmptyState } from '../../../ui/empty-state';
import { useToast } from '../../../ui/toast';
import { effectsQuery, type Proposal, type Subject } from '../proposal';
import { useSpeech } from '../say';
import { BoardContext, memberElement, type BoardTools } from './board-context';
import { BoardHeader } from './board-header';
import { findMember, groupOf } from './change';
import { colourable, colourKey } from './colour-key';
import { ColourLegend } from './colour-legend';
import { NO_FILTER, shownGroups } from './filter';
import { Filters } from './filters';
import { GroupCard } from './group-card';
import { MoveDialog } from './move-dialog';
import { namesOf } from './names';
import { SidePanel } from './side-panel';
import { StaleNotice, type Overtaken } from './stale-notice';
import { UnplacedList } from './unplaced-list';
import { useCarry } from './use-carry';
import { useEdits, type Edit } from './use-edits';
import { useEditFailure } from './use-edit-failure';
import { useSpokenCarry } from './use-spoken-carry';
import styles from './board.module.css';

const noSpeech = () => undefined;
/** dnd-kit's own announcements are in English; the board says more, and in the reader's language. */
const SILENT = {
  announcements: {
    onDragStart: noSpeech,
    onDragOver: noSpeech,
    onDragEnd: noSpeech,
    onDragCancel: noSpeech,
  },
  screenReaderInstructions: { draggable: '' },
};

/** The review board: every group of a proposal side by side, and what may be done with them. */
export function Board({ proposal }: { readonly proposal: Proposal }) {
  const { t } = useTexts();
  const toast = useToast();
  const client = useQueryClient();
  const [filter, setFilter] = useState(NO_FILTER);
  const [attribute, setAttribute] = useState('programme');
  const [subject, explain] = useState<Subject | null>(null);
  const [movingId, setMoving] = useState<string | null>(null);
  const [overtaken, setOvertaken] = useState<Overtaken | null>(null);

  const names = useMemo(() => namesOf(proposal, t), [proposal, t]);
  const say = useSpeech(names);
  const members = useMemo(
    () => [
      ...proposal.groups.flatMap((group) => group.members),
      ...proposal.unplaced.map(({ member }) => member),
    ],
    [proposal],
  );
  const colours = useMemo(() => colourKey(members, attribute), [members, attribute]);
  const attributes = useMemo(() => colourable(members), [members]);

  const onDone = (edit: Edit, after: Proposal): void => {
    setOvertaken(null);
    if (edit.kind === 'place')
      toast(t('placement:board.restPlaced', { count: after.unplaced.length }));
    if (edit.kind !== 'move') return;
    const name = findMember(after, edit.enrolmentId)?.name ?? '';
    const number = groupOf(after, edit.enrolmentId)?.number;
    const text =
      number === undefined
        ? t('placement:board.takenOut', { name })
        : t('placement:board.moved', { name, number });
    announce(text);
    memberElement(edit.enrolmentId)?.focus();
  };
  const failed = useEditFailure(say);
  const { edit, isSaving } = useEdits(proposal.id, {
    onDone,
    onStale: (wanted, current) => setOvertaken({ wanted, by: current.lastChange }),
    onFailure: failed,
  });
  const move = useCallback(
    (enrolmentId: string, groupId: string | null) => edit({ kind: 'move', enrolmentId, groupId }),
    [edit],
  );

  const canEdit = proposal.can.edit;
  const tools = useMemo<BoardTools>(
    () => ({
      say,
      colours,
      canEdit,
      explain,
      openMoves: setMoving,
      placeRest: () => edit({ kind: 'place' }),
      pin: (enrolmentId, pinned) => edit({ kind: 'pin', enrolmentIds: [enrolmentId], pinned }),
    }),
    [say, colours, canEdit, edit],
  );

  const shown = shownGroups(proposal.groups, useDeferredValue(filter));
  const drop = (enrolmentId: string, groupId: string): void => {
    const { queryKey } = effectsQuery(proposal.id, proposal.version, enrolmentId);
    const known = client.getQueryData(queryKey)?.effects.find((e) => e.groupId === groupId);
    if (known?.verdict === 'not_allowed') toast(known.reasons.map(say.reason).join(' '), 'danger');
    else move(enrolmentId, groupId);
  };
  const { carry, drag, onKeyDown } = useCarry({ proposal, shown, drop });
  const { data } = useQuery({
    ...effectsQuery(proposal.id, proposal.version, carry?.enrolmentId ?? ''),
    enabled: carry !== null,
  });
  const effects = useMemo(
    () => (data ? new Map(data.effects.map((effect) => [effect.groupId, effect])) : null),
    [data],
  );
  useSpokenCarry(carry, proposal, effects, say);

  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 6 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 300, tolerance: 8 } }),
  );
  const chosenId = subject && 'enrolmentId' in subject ? subject.enrolmentId : null;
  const chosenGroup = subject && 'groupId' in subject ? subject.groupId : null;
  const carriedId = carry?.enrolmentId ?? null;
  const isIn = (ids: ReadonlySet<string>, id: string | null) => (id && ids.has(id) ? id : null);

  return (
    <BoardContext value={tools}>
      <BoardHeader proposal={proposal} isSaving={isSaving} undo={() => edit({ kind: 'undo' })} />
      {overtaken && (
        <StaleNotice
          overtaken={overtaken}
          say={say}
          names={names}
          again={() => edit(overtaken.wanted)}
          leave={() => setOvertaken(null)}
        />
      )}
      <Filters
        proposal={proposal}
        filter={filter}
        setFilter={setFilter}
        attributes={attributes}
        attribute={attribute}
        setAttribute={setAttribute}
      />
      <ColourLegend />
      {canEdit && (
        <p id="board-how" className={styles.how}>
          {t('placement:board.how')}
        </p>
      )}
      <DndContext sensors={sensors} accessibility={SILENT} {...drag}>
        <div className={styles.board} data-panel={subject !== null || undefined}>
          <div className={styles.groups} onKeyDown={onKeyDown}>
            {proposal.unplaced.length > 0 && (
              <UnplacedList
                unplaced={proposal.unplaced}
                carriedId={carriedId}
                chosenId={chosenId}
              />
            )}
            {shown.length === 0 && (
              <EmptyState title={t('placement:board.noneShown')}>
                {t('placement:board.noneShownWhat')}
              </EmptyState>
            )}
            <div className={styles.grid}>
              {shown.map((group) => {
                const own = new Set(group.members.map((member) => member.enrolmentId));
                return (
                  <GroupCard
                    key={group.id}
                    group={group}
                    largest={proposal.size.maximum}
                    carriedId={isIn(own, carriedId)}
                    chosenId={isIn(own, chosenId)}
                    isChosen={group.id === chosenGroup}
                    isTarget={carry !== null && group.id === carry.over}
                    effect={
                      carry && group.id !== carry.from ? (effects?.get(group.id) ?? null) : null
                    }
                  />
                );
              })}
            </div>
          </div>
          {subject && (
            <SidePanel
              proposal={proposal}
              subject={subject}
              names={names}
              move={move}
              close={() => explain(null)}
            />
          )}
        </div>
        <DragOverlay dropAnimation={null}>
          {carry?.by === 'pointer' && (
            <div className={styles.lifted}>{findMember(proposal, carry.enrolmentId)?.name}</div>
          )}
        </DragOverlay>
      </DndContext>
      {movingId && (
        <MoveDialog
          proposal={proposal}
          enrolmentId={movingId}
          move={(groupId) => {
            setMoving(null);
            move(movingId, groupId);
          }}
          close={() => setMoving(null)}
        />
      )}
    </BoardContext>
  );
}

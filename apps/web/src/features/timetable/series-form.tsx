import { api, body } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { Form } from '../../ui/form/form';
import { NumberField } from '../../ui/form/text-field';
import { useForm } from '../../ui/form/use-form';
import { useToast } from '../../ui/toast';
import { SeriesFields } from '../meetings/series-fields';
import { ChooseGroups } from './choose-groups';
import type { Asked, Preview, SeriesValues, TimetableGroups } from './timetable';
import styles from './timetable.module.css';

interface SeriesFormProps {
  readonly roundId: string;
  readonly listed: TimetableGroups;
  readonly ask: (asked: Asked) => void;
}

/** A time of the week for the groups that are chosen, each in a room of its own. */
export function SeriesForm({ roundId, listed, ask }: SeriesFormProps) {
  const { t } = useTexts();
  const toast = useToast();
  const form = useForm<SeriesValues>({
    draft: `timetable:${roundId}`,
    defaultValues: {
      ...{ date: '', time: '', minutes: listed.minutes },
      ...{ count: listed.count ?? 1, everyWeeks: listed.everyWeeks ?? 1 },
      taken: Object.fromEntries(listed.groups.map(({ id }) => [id, true])),
      rooms: Object.fromEntries(listed.groups.map(({ id }) => [id, ''])),
    },
    onSubmit: async ({ date, time, minutes, count, everyWeeks, taken, rooms }) => {
      const groups = listed.groups
        .filter(({ id }) => taken[id])
        .map(({ id }) => ({ groupId: id, place: rooms[id] || null }));
      if (groups.length === 0) {
        toast(t('timetable:series.noGroups'), 'danger');
        return;
      }
      const series = {
        ...{ groups, date, time, minutes: minutes ?? listed.minutes },
        ...{ count: count ?? 1, everyWeeks: everyWeeks ?? 1 },
      };
      const again = (): Promise<Preview> =>
        body(
          api.POST('/api/v1/rounds/{id}/timetable/series-previews', {
            params: { path: { id: roundId } },
            body: series,
          }),
        );
      ask({ preview: await again(), again });
    },
  });
  return (
    <Form form={form} submit={t('timetable:series.preview')}>
      <div className={styles.fields}>
        <SeriesFields form={form} first={t('timetable:series.date')} within={listed} most={40} />
        <NumberField
          form={form}
          name="everyWeeks"
          label={t('timetable:series.everyWeeks')}
          min={1}
          max={8}
          required
        />
      </div>
      <ChooseGroups form={form} groups={listed.groups} />
    </Form>
  );
}

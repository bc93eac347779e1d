import { queryOptions } from '@tanstack/react-query';
import { api, body } from '../../app/api/client';
import type { components } from '../../app/api/schema';
import type { SeriesTimes } from '../meetings/series-fields';

export type TimetableGroups = components['schemas']['TimetableGroups'];
export type TimetableGroup = components['schemas']['TimetableGroup'];
export type Preview = components['schemas']['TimetablePreview'];
export type PreviewedMeeting = components['schemas']['PreviewedMeeting'];
export type TimetableColumn = components['schemas']['TimetableColumn'];
export type TimetableField = NonNullable<TimetableColumn['field']>;
export type ChosenColumn = components['schemas']['ChosenColumn'];
export type Note = components['schemas']['TimetableNote'];

/** A preview, and how it is asked for anew when something has changed meanwhile. */
export interface Asked {
  readonly preview: Preview;
  readonly again: () => Promise<Preview>;
  /** A file's columns, chosen by hand. */
  readonly choose?: (columns: readonly ChosenColumn[]) => Promise<Asked>;
}

/** A time of the week for some groups, as it stands in the form. */
export interface SeriesValues extends SeriesTimes {
  everyWeeks: number | null;
  /** By the group's id. */
  taken: Record<string, boolean>;
  rooms: Record<string, string>;
}

export const timetableQuery = (id: string) =>
  queryOptions({
    queryKey: ['round', id, 'timetable'],
    queryFn: () => body(api.GET('/api/v1/rounds/{id}/timetable', { params: { path: { id } } })),
    staleTime: 0,
  });

/** Those that nothing stands in the way of. */
export const possible = ({ meetings }: Preview): PreviewedMeeting[] =>
  meetings.filter(({ faults }) => faults.length === 0);

/** The bytes of a file as the API takes them. */
export const asBase64 = async (file: Blob): Promise<string> => {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = '';
  for (let i = 0; i < bytes.length; i += 8192)
    text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return btoa(text);
};

/** The rooms of a pasted column, in order; what is between two tabs of a row is the first of them. */
export const roomsIn = (pasted: string): string[] =>
  pasted
    .split(/\r?\n/)
    .map((line) => line.split('\t')[0]!.trim())
    .filter((room) => room !== '');

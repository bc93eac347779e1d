import type { FieldError } from '#kernel';
import { wishFaults } from './group-wishes.js';
import type { NamedCode, SchemeSettings } from './scheme-settings.js';

/**
 * What is wrong with settings although each field by itself is well formed.
 *
 * @param at the JSON pointer of the settings in the request
 */
export const settingsFaults = (settings: SchemeSettings, at: string): FieldError[] => {
  const { group, matching, meetings, mentors } = settings;
  const faults: FieldError[] = [];
  if (group.target < group.minimum)
    faults.push({ pointer: `${at}/group/target`, code: 'field.below_minimum' });
  if (group.maximum < group.target)
    faults.push({ pointer: `${at}/group/maximum`, code: 'field.below_target' });
  if (settings.format === 'pairs' && group.maximum > 1)
    faults.push({ pointer: `${at}/group/maximum`, code: 'field.pairs_have_one' });
  if (meetings.threshold?.unit === 'percent' && meetings.threshold.least > 100)
    faults.push({ pointer: `${at}/meetings/threshold/least`, code: 'field.max' });
  if (meetings.threshold && meetings.attendance !== 'by_name')
    faults.push({ pointer: `${at}/meetings/attendance`, code: 'field.threshold_needs_names' });
  if (matching.by === 'wishes' && settings.format !== 'pairs')
    faults.push({ pointer: `${at}/matching/by`, code: 'field.wishes_are_for_pairs' });
  const kinds = mentors.map(({ kind }) => kind);
  return [
    ...faults,
    ...kinds.flatMap((kind, i) =>
      kinds.indexOf(kind) < i
        ? [{ pointer: `${at}/mentors/${i}/kind`, code: 'field.repeated' }]
        : [],
    ),
    ...wishFaults(matching.wishes ?? [], matching, `${at}/matching/wishes`),
    ...repeatedCodes(meetings.themes, `${at}/meetings/themes`),
    ...repeatedCodes(meetings.topics, `${at}/meetings/topics`),
  ];
};

const repeatedCodes = (list: readonly NamedCode[], at: string): FieldError[] =>
  list.flatMap(({ code }, i) =>
    list.findIndex((other) => other.code === code) < i
      ? [{ pointer: `${at}/${i}/code`, code: 'field.repeated' }]
      : [],
  );

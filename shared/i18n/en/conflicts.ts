import type { conflicts as ja } from '#shared/i18n/ja/conflicts.ts'

/** Words of conflicts, in English. */
export const conflicts: Record<keyof typeof ja, string> = {
  'conflicts.what':
    'When two computers change the same thing, what was written later stands, and the other waits here.',
  'conflicts.empty': 'There are no conflicts.',
  'conflicts.list': 'Conflicts to settle',
  'conflicts.more': 'Show {count, number} more',
  'conflicts.settled': '{count, plural, one {# settled conflict} other {# settled conflicts}}',
  'conflicts.settled.at': 'settled {at}',
  'conflicts.stands': 'Stands now',
  'conflicts.other': 'The other',
  'conflicts.trash':
    'Moved to the trash on {lostBy} and changed on {keptBy}. The change stands, and the record was taken out of the trash.',
  'conflicts.trash.kept': 'Changed',
  'conflicts.trash.lost': 'Moved to the trash',
  'conflicts.merged':
    'Merged into another record on {keptBy}, and changed before it was merged on {lostBy}. The change is not in the merged record.',
  'conflicts.act.kept': 'Leave as it is',
  'conflicts.act.taken': 'Take the other',
  'conflicts.act.both': 'Keep both',
  'conflicts.act.trash.kept': 'Keep it',
  'conflicts.act.trash.taken': 'Move to the trash',
  'conflicts.act.merged.taken': 'Use the change',
  'conflicts.outcome.kept': 'Left as it was',
  'conflicts.outcome.taken': 'Took the other',
  'conflicts.outcome.both': 'Kept both',
  'conflicts.outcome.trash.kept': 'Kept',
  'conflicts.outcome.trash.taken': 'Moved to the trash',
  'conflicts.by': '{machine} ({name})',
  'conflicts.no-title': 'Record without a name',
  'conflicts.value.empty': '(empty)',
  'conflicts.value.gone': '(removed)',
  'conflicts.value.no': 'No',
  'conflicts.value.unknown': '(record of unknown name)',
  'conflicts.value.inner': '(finer settings)',
  'conflicts.value.items': '{count, plural, one {# entry} other {# entries}}',
  'conflicts.field.other': 'Another field',
}

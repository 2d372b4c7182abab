import type { importing as ja } from '#shared/i18n/ja/importing.ts'

import { importingRemarks } from './importing-remarks.ts'

/** Words of importing, in English. */
export const importing: Record<keyof typeof ja, string> = {
  'importing.title': 'Import a roster',
  'importing.steps': 'Steps of the import',
  'importing.step.file': 'File',
  'importing.step.columns': 'Columns',
  'importing.step.check': 'Check',
  'importing.step.result': 'Result',
  'importing.back': 'Back',
  'importing.stop': 'Leave this import',
  'importing.more': 'Show {count, number} more',
  'importing.line': 'Row {line}',

  'importing.drop': 'Drop a roster of leavers here',
  'importing.drop.hint':
    'Excel (.xlsx), CSV or TSV. Encoding and header row are found by themselves.',
  'importing.file.lead':
    'You see what will happen before anything is written, and can undo the whole import later.',
  'importing.reading': 'Reading the roster',
  'importing.planning': 'Comparing',
  'importing.map-by-hand': 'Assign the columns yourself',

  'importing.past': 'Earlier imports',
  'importing.past.empty': 'Nothing has been imported yet.',
  'importing.past.line':
    '{new, plural, =0 {} one {# row added. } other {# rows added. }}{updated, plural, =0 {} other {# updated. }}{unchanged, plural, =0 {} other {# unchanged. }}{left, plural, =0 {} other {# left out.}}',
  'importing.past.undone': 'Undone',
  'importing.undo': 'Undo',
  'importing.undo.done': 'Import undone. People it added stay in the trash for 30 days.',
  'importing.undo.left':
    'Import undone. {fields, plural, one {One field} other {# fields}} of {count, plural, one {one person} other {# people}} changed since then and stayed as they are.',

  'importing.columns.facts': '{rows, plural, one {# row} other {# rows}}, {encoding}',
  'importing.columns.sheet': 'Sheet',
  'importing.columns.header': 'Header row',
  'importing.columns.no-header': 'No headings',
  'importing.columns.title': 'Columns',
  'importing.columns.remembered': 'Using what you chose for a roster with the same headings.',
  'importing.columns.heading': 'Heading in the roster',
  'importing.columns.samples': 'Sample values',
  'importing.columns.use': 'Goes into',
  'importing.columns.use-of': 'Where “{heading}” goes',
  'importing.columns.understood': 'Read as',
  'importing.columns.sure': 'Match',
  'importing.columns.sure.high': 'Sure',
  'importing.columns.sure.low': 'Check',
  'importing.columns.unused': 'Not imported',
  'importing.columns.no-heading': '(column {column}, no heading)',
  'importing.columns.into-note': 'Add to the note',
  'importing.columns.skip': 'Leave out',
  'importing.columns.all-into-note': 'Add all unassigned columns to the note',
  'importing.columns.no-name': 'No column holds names. Choose one for the name, or two.',
  'importing.columns.next': 'Check the import',

  'importing.rows.title': 'As understood (first {count, plural, one {row} other {# rows}})',
  'importing.rows.line': 'Row',
  'importing.rows.none': 'No rows of people found. Check the header row and the sheet.',

  'importing.names.title':
    'Check where the family name ends ({count, plural, one {# person} other {# people}})',
  'importing.names.lead':
    'These names stand in one cell without a clear break. Mend only the wrong ones.',
  'importing.names.text': 'Name in the roster',

  'importing.left-out.title':
    'Rows left out because they are no people ({count, plural, one {# row} other {# rows}})',
  'importing.hidden-rows':
    '{count, plural, one {One hidden row comes} other {# hidden rows come}} in as well.',
  'importing.remarks.title': 'Noticed while reading ({count, number})',
  'importing.remarks.of': '{text}: {count, number}',
  'importing.remarks.more': ', and more',

  'importing.counts': 'What the import would do',
  'importing.counts.read': 'Rows read',
  'importing.counts.new': 'New',
  'importing.counts.updated': 'Updated',
  'importing.counts.unchanged': 'Unchanged',
  'importing.counts.skipped': 'Left out',
  'importing.counts.failed': 'Failed',

  'importing.mode': 'When someone is already here',
  'importing.mode.keep': 'Keep what is here',
  'importing.mode.fill': 'Fill gaps',
  'importing.mode.overwrite': 'Overwrite',
  'importing.mode.of': 'What happens to {name}',
  'importing.mode.as-all': 'As for all',
  'importing.mode.hint.keep': 'Nothing is written to people who are already here.',
  'importing.mode.hint.fill': 'Only empty fields are written.',
  'importing.mode.hint.overwrite':
    'Values of the roster replace those here. Empty cells erase nothing, except in a list that Kizuna exported.',

  'importing.tab': 'People in this import',
  'importing.tab.doubt': 'To decide',
  'importing.tab.new': 'New',
  'importing.tab.match': 'Updated',
  'importing.tab.unchanged': 'Unchanged',
  'importing.tab.failed': 'Failed',
  'importing.tab.skipped': 'Left out',
  'importing.tab.empty.doubt': 'Nothing to decide.',
  'importing.tab.empty.new': 'Nobody is new.',
  'importing.tab.empty.match': 'Nobody will be updated.',
  'importing.tab.empty.unchanged': 'Nobody stays unchanged.',
  'importing.tab.empty.failed': 'Every row can come in.',
  'importing.tab.empty.skipped': 'Nobody was left out.',

  'importing.doubt.lead':
    'People you do not decide on stay out. Import the same roster again to be asked again.',
  'importing.doubt.roster': 'Roster',
  'importing.doubt.here': 'Already here',
  'importing.doubt.earlier': 'Row {line} of the roster',
  'importing.doubt.agrees': 'same',
  'importing.doubt.fact': 'Field',
  'importing.doubt.answer': 'Answer',
  'importing.doubt.same': 'Same person',
  'importing.doubt.other': 'Add as another person',
  'importing.doubt.skip': 'Leave out',
  'importing.doubt.reopen': 'Decide again',
  'importing.doubt.answered': 'Decided',

  'importing.matched-by.id': 'Same Kizuna ID',
  'importing.matched-by.employeeNo': 'Same employee number',
  'importing.matched-by.email': 'Same e-mail',
  'importing.matched-by.phone': 'Same phone',
  'importing.matched-by.birth': 'Same name and birth date',
  'importing.matched-by.period': 'Same name and dates of service',
  'importing.matched-by.name': 'Same name',

  'importing.difference.kept': 'stays; roster says',
  'importing.difference.empty': '(none)',
  'importing.difference.yes': 'Yes',

  'importing.reason.maybe-id': 'The Kizuna ID is the same, the name is not.',
  'importing.reason.maybe-employeeNo': 'The employee number is the same, the name is not.',
  'importing.reason.maybe-email': 'The e-mail is the same, the given name is not.',
  'importing.reason.maybe-phone': 'The phone is the same, the given name is not.',
  'importing.reason.maybe-birth': 'Name and birth date are the same. Is it the same person?',
  'importing.reason.maybe-period': 'Name and dates are the same, the employee number is not.',
  'importing.reason.maybe-name': 'Name and reading are the same; nothing else tells.',
  'importing.reason.several': '{count, number} people could be meant.',
  'importing.reason.same-number': 'Same employee number as row {line}, another name.',
  'importing.reason.taken': 'Matches the same person as row {line}, but the name differs.',
  'importing.reason.name-missing': 'There is no name.',
  'importing.reason.too-long':
    'A value is too long to keep ({field}). Shorten it and import again.',
  'importing.reason.id-trash': 'This person is in the trash. Restore first, then import.',
  'importing.reason.id-erased': 'This person has been erased.',
  'importing.reason.repeated': 'Says the same as row {line}.',
  'importing.reason.by-choice': 'You chose to leave this out.',
  'importing.reason.total': 'Totals',
  'importing.reason.note': 'Remark',
  'importing.reason.title': 'Title',
  'importing.reason.repeated-header': 'Headings again',
  'importing.reason.second-line': 'Second line of the person above',
  'importing.left-rows.reason': 'Why it was left out',

  ...importingRemarks,

  'importing.run': 'Import {count, plural, one {# person} other {# people}}',
  'importing.run.nothing': 'Finish without importing',
  'importing.running': 'Importing',
  'importing.running.count': '{percent}%',
  'importing.cancelled': 'The import was stopped. Nothing was written.',
  'importing.open-doubts':
    '{count, plural, one {One person you have not decided on stays} other {# people you have not decided on stay}} out.',

  'importing.result.done': '{count, plural, one {One person} other {# people}} imported.',
  'importing.result.nothing': 'Nobody was imported. Nothing has changed.',
  'importing.result.save-left':
    'Save {count, plural, one {the row} other {the # rows}} left out as Excel',
  'importing.result.saved': 'Saved.',
  'importing.result.left-file': 'rows-left-out',
  'importing.result.undo': 'Undo this import',
  'importing.result.show': 'Show alumni',
  'importing.result.again': 'Import another roster',
  'importing.result.undone': 'This import was undone.',

  'importing.field.fullName': 'Full name',
  'importing.field.fullNameKana': 'Reading (full)',
  'importing.field.fullNameRomaji': 'Romaji (full)',
  'importing.field.stintId': 'Stint ID',
  'importing.field.email': 'E-mail (private)',
  'importing.field.workEmail': 'E-mail (work)',
  'importing.field.phone': 'Phone (mobile, private)',
  'importing.field.homePhone': 'Phone (home)',
  'importing.field.workPhone': 'Phone (work)',
  'importing.field.city': 'City',
  'importing.field.street': 'Street',
  'importing.field.reason': 'Reason for leaving',
  'importing.field.alumnusId': 'Kizuna ID',
  'importing.field.intoNote': 'Columns added to the note',
  'importing.field.middleName': 'Middle name',
  'importing.field.servicePeriod': 'Period of service (joined and left)',
  'importing.field.employmentStatus': 'Status (still employed or not)',
  'importing.field.departmentAndGrade': 'Department and grade',
  'importing.field.postalCodeEnd': 'Postal code (last four digits)',
  'importing.field.consent': 'Consent (personal data)',
  'importing.field.consentOn': 'Day of consent',
  'importing.field.contactAllowed': 'May be contacted',
  'importing.field.invitationConsent': 'May be sent invitations',
  'importing.field.mailConsent': 'May be sent newsletters',
  'importing.field.doNotContact': 'Do not contact',
  'importing.field.deceased': 'Deceased (or the day)',
  'importing.field.relationshipOwner': 'Keeps in touch',

  'importing.encoding.utf-8': 'UTF-8',
  'importing.encoding.utf-8-sig': 'UTF-8 with BOM',
  'importing.encoding.utf-16le': 'UTF-16',
  'importing.encoding.utf-16be': 'UTF-16',
  'importing.encoding.cp932': 'Shift_JIS',
  'importing.encoding.euc-jp': 'EUC-JP',
  'importing.encoding.iso-2022-jp': 'ISO-2022-JP',
  'importing.encoding.xlsx': 'Excel workbook',

  'error.importing.no-file': 'No roster has been read. Choose the file again.',
  'error.importing.no-plan': 'The import has not been checked. Choose the file again.',
  'error.transfer.empty': 'The file is empty. Choose a file or sheet with a roster in it.',
  'error.transfer.too-large':
    'The file is too large (50 MB at most). Copy the roster into a new workbook and try again.',
  'error.transfer.bomb':
    'The file unpacks to an unreasonable size and was not read. Copy the roster into a new workbook, or save it as CSV.',
  'error.transfer.too-many-rows':
    'There are too many rows ({rows, number}; {limit, number} at most). Split the file and import the parts.',
  'error.transfer.broken':
    'The file is damaged. If Excel opens it, save it under a new name and try again.',
  'error.transfer.password':
    'The file is protected by a password. Open it in Excel, save it without one and try again.',
  'error.transfer.xls':
    'Old Excel files (.xls and the like) cannot be read. Open it in Excel, save it as .xlsx and try again.',
  'error.transfer.not-a-roster':
    'No column of names was found. Check that this is a roster; if its headings are unusual, assign the columns yourself.',
  'error.transfer.no-such-sheet': 'The sheet was not found. Choose another one.',
  'error.transfer.unreadable':
    'The file could not be opened. Close it in other programs and try again.',
}

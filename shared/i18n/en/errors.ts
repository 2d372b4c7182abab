import type { errors as ja } from '#shared/i18n/ja/errors.ts'

/** Words of errors, in English. */
export const errors: Record<keyof typeof ja, string> = {
  'error.unexpected':
    'Something unexpected happened. Saved data are safe. Please try again; if it persists, restart the app.',
  'error.storage.journal-failed':
    'This could not be recorded, so nothing was changed. Check the free disk space and try again.',
  'error.storage.store-failed':
    'The change is in the journal but not yet in the list. Restart the app to bring it in.',
  'error.storage.damaged':
    'Part of the data cannot be read. Quit, copy the data folder elsewhere, then start again.',
  'error.record.not-found': 'This record cannot be found. It may have been erased.',
  'error.record.invalid': 'Not saved: a value has the wrong form (field: {field}).',
  'error.events.no-day': 'The day is not settled yet. Set it under Overview, then try again.',
  'error.events.closed-day':
    'The day of a closed event cannot be empty. Enter the right day, or open the event again first.',
  'error.events.not-yet': 'The event has not taken place yet. Close it on the day or later.',
  'error.policies.stored-by-case':
    '{count, plural, one {# case was} other {# cases were}} opened under this version, so its terms stay as they are. Make the next version instead.',
  'error.history.nothing': 'There is nothing to undo.',
  'error.history.not-undoable': 'This cannot be undone.',
  'error.disk.full':
    'The disk is full, so nothing was written. Earlier data are safe. Make some room and try again.',
  'error.disk.refused':
    'The file could not be written. Earlier data are safe. Close it in other programs, or choose another place.',
  'error.disk.failed':
    'The disk could not be read or written. Earlier data are safe. Check the place and try again.',
  'error.journal.damaged':
    'Part of the record log cannot be read. The rest is safe. Copy the data folder elsewhere, then start the app again.',
  'error.journal.foreign':
    'The folder holds the log of another workspace. Nothing was changed. Put the right log back and start again.',
  'error.journal.newer':
    'This log was written by a newer Kizuna. Nothing was changed. Please start the newer Kizuna.',
  'error.keys.damaged':
    'The key files cannot be read. The data were not changed. Copy the folder elsewhere, have the recovery sheet ready, and put back an earlier keys.json.',
  'error.keys.missing':
    'There are data, but the key file is missing. The data were not changed. Put keys.json back into its folder and start again.',
  'error.keys.exist': 'The keys have been made already. Please restart the app.',
  'error.keys.locked': 'The data are locked. Enter the passphrase or the recovery code.',
  'error.keys.passphrase-short':
    'The passphrase is too short. Use at least {min, number} characters.',
  'error.keys.passphrase-needed': 'A passphrase is needed to go on. Please choose one.',
  'error.link.refused': 'This link cannot be opened. Only https, mail and telephone links can.',
  'error.link.not-opened':
    'The link could not be opened. Check that a mail or telephone program is set up.',
  'error.file.not-saved-here':
    'The place of this file cannot be shown. Please open its folder yourself.',
  'error.act.cancelled': 'Cancelled. Nothing was changed.',
  'error.introduction.same-person':
    'Nobody can be introduced to the same person. Please choose somebody else.',
  'error.introduction.not-here':
    'People in the trash cannot be introduced. Bring the person back first.',
  'error.introduction.deceased':
    'People who have died cannot be introduced. Please choose somebody else.',
  'error.introduction.do-not-contact':
    'People who must not be contacted cannot be introduced. Please choose somebody else.',
  'error.cases.nobody':
    'Nothing was noted: the person is not here. If the person is in the trash, restore the record and try again.',
  'error.cases.no-reason': 'Nothing was noted: the reason is missing. Write the reason.',
  'error.cases.not-hired': 'There is no decision to hire yet. Note the decision first.',
  'error.cases.joining-changed':
    'Nothing was undone: the period of employment or the case has been changed since. Put it right under “Joining” in the case.',
  'error.cases.joined':
    'The joining was noted already. To change this, take the joining back first, under “Joining”.',
  'error.alumnus.stints-overlap':
    'The periods of employment overlap. Check the joining and leaving days.',
  'error.calendar.no-day': 'The day is not settled, so there is no calendar file to make.',
  'error.inviting.unknown-placeholder':
    'Nothing was made: some words in braces can’t be filled in. Please mend the letter.',
  'error.feedback.not-to-be-asked':
    'People who have died, must not be contacted or work here again cannot be asked. Choose somebody else.',
  'error.eligibility.rule-wrong':
    'The rule was not saved, for something in it is missing. Mend its conditions.',
  'error.eligibility.no-reason': 'The exception was not saved, for it has no reason. Write one.',
  'error.eligibility.no-approver':
    'The exception was not saved, for nobody approved it. Choose who did.',
}

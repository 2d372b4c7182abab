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
  'error.conflicts.settled': 'This has been settled already.',
  'error.conflicts.gone':
    'The record has changed or is gone, so this choice is no longer possible.',
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
  'error.sync.unreachable':
    'The server could not be reached. Changes are kept on this computer and go out by themselves once it can. Check the network. If other sites open and this goes on, ask whoever runs the server whether it is up.',
  'error.sync.cut':
    'The connection broke off half-way. The data are safe. Kizuna tries again by itself.',
  'error.sync.busy':
    'The server is busy. The data are safe. Kizuna waits a little and tries again by itself.',
  'error.sync.server':
    'The server has a problem of its own. Changes are kept on this computer, and Kizuna tries again by itself. If it lasts half a day, tell whoever runs the server.',
  'error.sync.not-couch':
    'The answer did not come from a sync server. The data are safe. On a public network, sign in to it with a browser first. If it goes on in the office, ask whoever runs the server whether the address is right.',
  'error.sync.login':
    'The server did not let you in: the user name or the password is wrong. Changes are kept on this computer. Enter the password again. If you do not know it, or after several wrong tries, ask whoever runs the server.',
  'error.sync.admin-login':
    'The administrator’s name or password is wrong, so nothing was done on the server. Check with whoever set it up, and try again.',
  'error.sync.not-admin':
    'That name is not an administrator’s, so nothing was done on the server. Ask whoever set it up for the administrator’s name and password.',
  'error.sync.forbidden':
    'This user may not use the database on the server. Changes are kept on this computer. Ask whoever runs the server to make the user a member of the database.',
  'error.sync.no-database':
    'The server has no such database. Changes are kept on this computer. Ask whoever runs the server whether the name is right and whether it was deleted.',
  'error.sync.full':
    'The server has no room left, so nothing more was sent. Changes are kept on this computer. Ask whoever runs the server to free or add space.',
  'error.sync.certificate':
    '{reason, select, expired {The server’s certificate has expired. Ask whoever runs the server to renew it.} early {The server’s certificate is not valid yet. Check the date and time of this computer; if they are right, ask whoever runs the server.} name {The certificate belongs to another address. Check the address; if it is right, tell whoever runs the server.} unknown {The server’s certificate cannot be verified. If your office has an authority of its own, ask for its certificate file and add it in the settings.} other {No safe connection could be made. Ask whoever runs the server to look at its certificate and encryption.}} Nothing was sent, and the data are safe.',
  'error.sync.insecure':
    'Addresses that begin with “http://” work inside the office network only. Nothing was sent. Ask whoever runs the server for an address that begins with “https://”.',
  'error.sync.address':
    '{reason, select, credentials {The address holds a user name or a password. Take it out and enter it in its own field.} query {Take away the “?” or “#” in the address and all that follows.} scheme {The address must begin with “https://”.} database {The name of the database is not valid. Begin with a small letter, and use small letters, digits and hyphens only.} other {The address cannot be read. An example: https://sync.example.jp}} Nothing was sent, and the data are safe.',
  'error.sync.other-workspace':
    'The data of another workspace are on the server. Nothing was sent and nothing changed. Check the address and the name of the database, or ask whoever runs the server for an empty one.',
  'error.sync.emptied':
    'The database on the server is empty. The data on this computer are safe. Find out from whoever runs the server what happened, then put the records of this computer there again.',
  'error.sync.key-changed':
    'The key on the server is not vouched for by this workspace. The data are safe and nothing was overwritten. Leave sync stopped, and ask whoever runs the server whether somebody changed it.',
  'error.sync.tampered':
    'Some records from the server do not open. The data on this computer are safe and nothing was overwritten. Ask whoever runs the server whether its data were damaged or changed.',
  'error.sync.removed':
    'Another computer took this one out of sync. All data are still on this computer. To go on, check with whoever removed it, then join again.',
  'error.sync.here':
    'Sync could not go on, because the disk of this computer could not be read or written. The data on the server are safe. See that the disk has room. If it goes on, restart the app.',
  'error.sync.paused': 'Sync is paused. Resume it, then try again.',
  'error.sync.off':
    'This computer is not joined to any server. All data are on this computer. To use sync, join one under Sync in the settings.',
}

import type { sync as ja } from '#shared/i18n/ja/sync.ts'

/** Words of syncing as it is seen every day, in English. */
export const sync: Record<keyof typeof ja, string> = {
  'sync.title': 'Sync',
  'sync.tabs': 'Views of sync',
  'sync.tab.standing': 'How it stands',
  'sync.tab.conflicts': 'Conflicts',
  'sync.open': 'Show sync',

  'sync.foot': 'Sync: {state}',
  'sync.foot.and': ', ',
  'sync.foot.last': ' (last {at})',
  'sync.state.paused': 'paused',
  'sync.state.offline': 'offline',
  'sync.state.latest': 'up to date',
  'sync.state.sending': 'sending',
  'sync.state.receiving': 'receiving',
  'sync.state.attention': 'needs a look',
  'sync.pending': '{count, number} to send',
  'sync.conflicts.count': '{count, plural, one {# conflict} other {# conflicts}}',

  'sync.off.title': 'Sync is not in use.',
  'sync.off.what':
    'With a server, two computers can share the same register. Without one, everything else works just as well.',
  'sync.off.act': 'Set up sync in the settings',

  'sync.standing': 'How it stands now',
  'sync.latest': 'Everything is up to date.',
  'sync.latest.what':
    'What you change is sent by itself, and what others change arrives by itself.',
  'sync.sending': 'Sending what you changed.',
  'sync.receiving': 'Receiving what was changed on other computers.',
  'sync.working.what': 'You can go on working.',
  'sync.offline': 'Offline.',
  'sync.offline.what':
    'You can go on working. What you change is saved on this computer and sent by itself once the server is back.',
  'sync.paused': 'Sync is paused.',
  'sync.paused.what': 'What you change is saved on this computer and sent once you resume.',
  'sync.attention': 'Something needs a look.',
  'sync.attention.what': 'See below.',
  'sync.progress.sending': 'Sending',
  'sync.progress.receiving': 'Receiving',
  'sync.progress.count': '{done, number} of {total, number}',
  'sync.progress.done': '{done, number}',

  'sync.now': 'Sync now',
  'sync.pause': 'Pause',
  'sync.resume': 'Resume',
  'sync.login-again': 'Enter the password again',
  'sync.settings': 'Open settings',
  'sync.begin-anew': 'Send everything to the server again',
  'sync.begin-anew.title': 'Send the records of this computer to the server again',
  'sync.begin-anew.what':
    'All records of this computer are encrypted and sent to the emptied server. Changes that only another computer has join them when it connects.',
  'sync.begin-anew.act': 'Send again',

  'sync.remark.clock':
    'The clocks of two computers are {hours, plural, one {# hour} other {# hours}} apart. Set the date and time right. Until then, changes made by a clock that is ahead wait and are not taken in.',
  'sync.remark.parked':
    '{count, plural, one {# record was} other {# records were}} written by a newer Kizuna. Update Kizuna on this computer to see {count, plural, one {it} other {them}}; until then {count, plural, one {it is} other {they are}} kept as received.',
  'sync.remark.refused':
    'The server does not take {count, plural, one {# record} other {# records}}. {count, plural, one {It stays} other {They stay}} on this computer, and all others go on syncing. See whether a note is very long; if this goes on, ask whoever runs the server how large a record may be.',
  'sync.remark.tampered':
    '{count, plural, one {# record} other {# records}} could not be opened: changed on the server, or broken. The records of this computer are as they were. Ask whoever runs the server, then compare.',
  'sync.remark.conflicts':
    '{count, plural, one {There is # conflict} other {There are # conflicts}}. Choose what to keep.',
  'sync.remark.conflicts.act': 'Show conflicts',

  'sync.exchanged': 'Exchanged',
  'sync.exchanged.last': 'Last in step',
  'sync.exchanged.never': 'Not yet',
  'sync.exchanged.pending': 'Waiting to be sent',
  'sync.exchanged.sent': 'Records sent so far',
  'sync.exchanged.received': 'Records received so far',
  'sync.exchanged.server': 'Server',
  'sync.count': '{count, number}',

  'sync.machines': 'Computers',
  'sync.machines.empty': 'Once the server has been reached, the computers are listed here.',
  'sync.machine.this': 'This computer',
  'sync.machine.seen': 'last connected {at}',
  'sync.machine.version': 'Kizuna {version}',
  'sync.machine.removed': 'removed ({at})',
  'sync.machine.remove': 'Remove',
  'sync.machine.remove.named': 'Remove: {name}',
  'sync.machine.remove.title': 'Remove {name} from sync',
  'sync.machine.remove.when': 'It stops syncing the next time it reaches the server.',
  'sync.machine.remove.stays':
    'The records on it are not deleted. If you do not have it at hand, or somebody else may have it, do these two things as well.',
  'sync.machine.remove.user':
    'Have the user of that computer deleted on the server (ask whoever runs it)',
  'sync.machine.remove.passphrase': 'Change the passphrase',
  'sync.machine.remove.this.title': 'Remove this computer from sync',
  'sync.machine.remove.this.what':
    'The server and its password are forgotten, and syncing ends. All records stay on this computer and can be used as before.',
  'sync.machine.remove.pending':
    '{count, plural, one {# record} other {# records}} waiting to be sent will not reach the other computers. Press “Sync now” first to send {count, plural, one {it} other {them}}.',

  'sync.compare': 'Comparison',
  'sync.compare.what':
    'Once a day, the records of this computer are compared with those on the server. Any that are missing are made good at once.',
  'sync.compare.last': 'Last compared: {at}',
  'sync.compare.never': 'Not compared yet.',
  'sync.compare.healed':
    '{count, plural, =0 {No differences.} one {# missing record was made good.} other {# missing records were made good.}}',
  'sync.compare.now': 'Compare now',
  'sync.compare.done':
    '{records, plural, one {# record} other {# records}} compared. {healed, plural, =0 {No differences.} one {# missing record was made good.} other {# missing records were made good.}}',

  'sync.today.conflicts':
    '{count, plural, one {There is # conflict in sync.} other {There are # conflicts in sync.}}',
  'sync.today.late': 'Nothing has been synced for {days, number} days.',
}

import type { settings as ja } from '#shared/i18n/ja/settings.ts'

/** Words of the settings, in English. */
export const settings: Record<keyof typeof ja, string> = {
  'settings.title': 'Settings',
  'settings.look': 'Look',
  'settings.language': 'Language',
  'settings.theme': 'Theme',
  'settings.theme.system': 'System',
  'settings.theme.light': 'Light',
  'settings.theme.dark': 'Dark',
  'settings.wareki': 'Show Japanese era dates',
  'settings.wareki.hint': 'The western date appears when you point at one.',
  'settings.company': 'Company and operator',
  'settings.operator': 'Operator of this computer',
  'settings.operator.hint': 'Kept with what is written down and exported here.',
  'settings.cadence': 'Staying in touch',
  'settings.cadence.programme': 'Cadence for everyone',
  'settings.cadence.programme.hint':
    'People with no contact for longer appear under Today. A cadence for one person is set in the sheet.',
  'settings.cadence.rules': 'Cadences of tags and groups',
  'settings.cadence.rules.hint':
    'These replace the cadence for everyone. Where several apply, the shortest counts.',
  'settings.cadence.target': 'Tag or group',
  'settings.cadence.add': 'Add',
  'settings.holidays': 'Company holidays',
  'settings.holidays.hint':
    'What falls due on a weekend, a national or a company holiday waits for the next working day.',
  'settings.holiday.name': 'Name',
  'settings.holiday.usual': 'New Year',
  'settings.holiday.from': 'First day',
  'settings.holiday.to': 'Last day',
  'settings.holiday.turned': 'The last day is before the first.',
  'settings.holiday.add': 'Add company holidays',
  'settings.due-notice': 'Let the system tell what is due',
  'settings.due-notice.hint':
    'Once a day, at the start and when the day turns, with the number alone and no names.',
  'settings.recovery': 'Recovery code',
  'settings.recovery.what':
    'Opens the data when this computer breaks or is replaced. Make a new one if it was lost, or if someone else may have seen it.',
  'settings.recovery.renew': 'Make a new recovery code',
  'settings.recovery.renew.title': 'Make a new recovery code',
  'settings.recovery.renew.act': 'Make it',
  'settings.recovery.renew.warning':
    'The earlier recovery code will no longer open the data on this computer.',
  'settings.recovery.renew.shared':
    'The other synced computers stop opening with the earlier code too, once they next sync.',
  'settings.recovery.renew.copies':
    'Copies already made still open with the earlier code: keep the earlier sheet for as long as you keep them. If someone else may have seen it, make new copies and remove the earlier ones.',
  'settings.recovery.new': 'New recovery code',
  'settings.recovery.new.lead':
    'The earlier recovery code no longer opens the data on this computer. The new one is shown only now: print it, or save it somewhere outside this computer.',
  'settings.recovery.done': 'Done',
  'settings.passphrase': 'Passphrase',
  'settings.passphrase.what': 'On this computer the passphrase is asked at each start.',
  'settings.passphrase.opens': 'Opens the data and copies in place of the recovery code.',
  'settings.passphrase.shared':
    'Opens the data and copies, and joins another computer. It also guards the key on the server.',
  'settings.passphrase.change': 'Change the passphrase',
  'settings.passphrase.act': 'Change',
  'settings.passphrase.current': 'Current passphrase',
  'settings.passphrase.current.hint': 'If you have forgotten it, enter the recovery code.',
  'settings.passphrase.wrong': 'That does not fit. Check for typing errors and try again.',
  'settings.passphrase.new': 'New passphrase',
  'settings.passphrase.again': 'New passphrase again',
  'settings.passphrase.changed':
    'The passphrase is changed and is asked from the next start on. Copies already made still open with the earlier one.',
  'settings.passphrase.changed.shared':
    'The passphrase is changed, and reaches the other synced computers when they next sync. Copies already made still open with the earlier one.',
  'settings.sample': 'Sample people',
  'settings.sample.there': 'There are {count} sample people.',
  'settings.sample.none': 'Add invented people to try things out.',
  'settings.sample.add': 'Add sample people',
  'settings.sample.remove': 'Remove sample people',
  'settings.sample.remove.act': 'Remove {count, number} people',
  'settings.sample.remove.what':
    'The {count} sample people and their history are removed. This cannot be undone. People you brought in or added stay.',
  'settings.about': 'About',
  'settings.version': 'Version',
  'settings.folder': 'Data folder',
}

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
  'settings.sample': 'Sample people',
  'settings.sample.there': 'There are {count} sample people.',
  'settings.sample.none': 'Add invented people to try things out.',
  'settings.sample.add': 'Add sample people',
  'settings.sample.remove': 'Remove sample people',
  'settings.sample.remove.act': 'Remove {count} people',
  'settings.sample.remove.what':
    'The {count} sample people and their history are removed. This cannot be undone. People you brought in or added stay.',
  'settings.about': 'About',
  'settings.version': 'Version',
  'settings.folder': 'Data folder',
}

import type { start as ja } from '#shared/i18n/ja/start.ts'

/** Words of the first start, in English. */
export const start: Record<keyof typeof ja, string> = {
  'start.steps': 'First steps',
  'start.step.names': 'Company and you',
  'start.step.recovery': 'Recovery sheet',
  'start.step.begin': 'How to begin',
  'start.names.title': 'Welcome to Kizuna',
  'start.names.lead':
    'Keep in touch with the people who once worked here. Everything stays on this computer; nothing is sent out.',
  'start.language': 'Language',
  'start.company-name': 'Company name',
  'start.company-name.example': 'Example Ltd.',
  'start.company-name.missing': 'Enter the company name.',
  'start.own-name': 'Your name',
  'start.own-name.hint': 'Kept with what you write down on this computer. You can change it later.',
  'start.own-name.missing': 'Enter your name.',
  'start.passphrase.why':
    'This computer has no safe place for the key, so a passphrase is asked at each start.',
  'start.passphrase': 'Passphrase',
  'start.passphrase.hint': 'At least 8 characters; a long phrase is safest.',
  'start.passphrase.again': 'Passphrase again',
  'start.passphrase.short': 'Use at least 8 characters.',
  'start.passphrase.different': 'The two passphrases differ.',
  'start.next': 'Next',
  'start.recovery.title': 'Keep the recovery sheet',
  'start.recovery.lead':
    'All data are encrypted. If this computer breaks or is replaced, only this recovery code opens them. It is shown only now: print it, or save it somewhere outside this computer.',
  'start.recovery.print': 'Print',
  'start.recovery.save': 'Save as PDF',
  'start.recovery.saved': 'Saved: {path}',
  'start.recovery.file-name': 'Kizuna recovery sheet',
  'start.recovery.kept': 'I have kept the recovery code',
  'start.recovery.sheet-title': 'Kizuna recovery sheet',
  'start.recovery.sheet-date': 'Made on {day}',
  'start.recovery.sheet-use':
    'This code opens the data when the computer breaks or is replaced, or the passphrase is forgotten.',
  'start.recovery.sheet-keep': 'Keep it under lock. Whoever knows this code can open the copies.',
  'start.begin.title': 'How would you like to begin?',
  'start.begin.import': 'Bring in your roster',
  'start.begin.import.hint':
    'Reads your Excel or CSV list as it is. You can check everything first.',
  'start.begin.sample': 'Try with sample people',
  'start.begin.sample.hint': 'Adds invented people, removed again with one button.',
  'start.begin.empty': 'Start empty',
  'start.begin.empty.hint': 'Add people one by one.',
  'start.unlock.title': 'Open the data',
  'start.unlock.lead': 'Enter the passphrase, or the code of the recovery sheet.',
  'start.unlock.secret': 'Passphrase or recovery code',
  'start.unlock.wrong': 'That does not fit. Check for typing errors and try again.',
  'start.unlock.open': 'Open',
}

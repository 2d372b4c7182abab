import type { backup as ja } from '#shared/i18n/ja/backup.ts'

/** Words of copies by hand, in English. */
export const backup: Record<keyof typeof ja, string> = {
  'backup.title': 'Copy',
  'backup.lead':
    'Everything goes into one encrypted file, which the code of the recovery sheet (or the passphrase) opens. Keep it outside this computer, such as on a USB stick. This version cannot yet bring data back from a copy.',
  'backup.make': 'Make a copy',
  'backup.open': 'Also make a readable one',
  'backup.open.title': 'A copy that anyone can read',
  'backup.open.act': 'Make the readable copy',
  'backup.open.warning':
    'This file is not encrypted. Whoever has it can read the personal data of everybody. Mind where you keep it and whom you give it to, and delete it when it is no longer needed.',
  'backup.open.what':
    'One ZIP file holds tables for a spreadsheet (CSV), data for other programs (JSON) and a read-me. The ledger keeps that it was made.',
  'backup.running': 'Making the copy',
  'backup.running.count': '{percent}%',
  'backup.cancelled': 'Cancelled. No copy was made.',
  'backup.made.sealed': 'The copy was made, read back and checked ({size}). It is in the ledger.',
  'backup.made.open': 'The readable copy was made ({size}). It is in the ledger.',
  'backup.file-name.sealed': 'Kizuna-copy',
  'backup.file-name.open': 'Kizuna-copy-not-encrypted',
  'error.copy.not-begun':
    'The copy stopped half-way. Press “Make a copy” again. Your data are safe.',
}

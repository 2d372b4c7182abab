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
  'error.history.nothing': 'There is nothing to undo.',
  'error.history.not-undoable': 'This cannot be undone.',
}

import type { exporting as ja } from '#shared/i18n/ja/exporting.ts'

/** Words of exporting, in English. */
export const exporting: Record<keyof typeof ja, string> = {
  'exporting.sheet-name': 'Alumni',
}

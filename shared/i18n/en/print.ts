import type { print as ja } from '#shared/i18n/ja/print.ts'

/** Words of print, in English. */
export const print: Record<keyof typeof ja, string> = {}

import type { help as ja } from '#shared/i18n/ja/help.ts'

/** Words of help, in English. */
export const help: Record<keyof typeof ja, string> = {}

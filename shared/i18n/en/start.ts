import type { start as ja } from '#shared/i18n/ja/start.ts'

/** Words of start, in English. */
export const start: Record<keyof typeof ja, string> = {}

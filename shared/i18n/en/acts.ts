import type { acts as ja } from '#shared/i18n/ja/acts.ts'

/** Words of acts, in English. */
export const acts: Record<keyof typeof ja, string> = {}

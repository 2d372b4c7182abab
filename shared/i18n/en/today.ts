import type { today as ja } from '#shared/i18n/ja/today.ts'

/** Words of today, in English. */
export const today: Record<keyof typeof ja, string> = {}

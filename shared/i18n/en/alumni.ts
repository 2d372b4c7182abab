import type { alumni as ja } from '#shared/i18n/ja/alumni.ts'

/** Words of alumni, in English. */
export const alumni: Record<keyof typeof ja, string> = {}

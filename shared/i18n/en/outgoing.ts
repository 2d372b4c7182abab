import type { outgoing as ja } from '#shared/i18n/ja/outgoing.ts'

/** Words of outgoing, in English. */
export const outgoing: Record<keyof typeof ja, string> = {}

import type { importing as ja } from '#shared/i18n/ja/importing.ts'

/** Words of importing, in English. */
export const importing: Record<keyof typeof ja, string> = {}

import type { fields as ja } from '#shared/i18n/ja/fields.ts'

/** Words of fields, in English. */
export const fields: Record<keyof typeof ja, string> = {}

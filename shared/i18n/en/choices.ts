import type { choices as ja } from '#shared/i18n/ja/choices.ts'

/** Words of choices, in English. */
export const choices: Record<keyof typeof ja, string> = {}

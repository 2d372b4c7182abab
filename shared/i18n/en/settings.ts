import type { settings as ja } from '#shared/i18n/ja/settings.ts'

/** Words of settings, in English. */
export const settings: Record<keyof typeof ja, string> = {}

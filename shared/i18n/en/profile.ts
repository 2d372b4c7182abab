import type { profile as ja } from '#shared/i18n/ja/profile.ts'

/** Words of profile, in English. */
export const profile: Record<keyof typeof ja, string> = {}

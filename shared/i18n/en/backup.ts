import type { backup as ja } from '#shared/i18n/ja/backup.ts'

/** Words of backup, in English. */
export const backup: Record<keyof typeof ja, string> = {}

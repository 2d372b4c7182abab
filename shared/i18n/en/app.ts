import type { app as ja } from '#shared/i18n/ja/app.ts'

/** Words of app, in English. */
export const app: Record<keyof typeof ja, string> = {}

import type { menu as ja } from '#shared/i18n/ja/menu.ts'

/** Words of menu, in English. */
export const menu: Record<keyof typeof ja, string> = {}

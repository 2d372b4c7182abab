import type { timeline as ja } from '#shared/i18n/ja/timeline.ts'

/** Words of timeline, in English. */
export const timeline: Record<keyof typeof ja, string> = {}

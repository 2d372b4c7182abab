import type { sample as ja } from '#shared/i18n/ja/sample.ts'

/** Words of sample, in English. */
export const sample: Record<keyof typeof ja, string> = {}

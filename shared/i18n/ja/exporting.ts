/** Words of exporting, in Japanese. */
export const exporting = {
  'exporting.sheet-name': 'アルムナイ',
} as const

/** Words of exporting, in Japanese. */
export const exporting = {} as const

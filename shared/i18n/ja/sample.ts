/** Words of sample, in Japanese. */
export const sample = {} as const

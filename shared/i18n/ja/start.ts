/** Words of start, in Japanese. */
export const start = {} as const

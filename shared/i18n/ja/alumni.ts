/** Words of alumni, in Japanese. */
export const alumni = {} as const

/** Words of today, in Japanese. */
export const today = {} as const

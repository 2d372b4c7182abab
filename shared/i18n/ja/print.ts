/** Words of print, in Japanese. */
export const print = {} as const

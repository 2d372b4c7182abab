/** Words of settings, in Japanese. */
export const settings = {} as const

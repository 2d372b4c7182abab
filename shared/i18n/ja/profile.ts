/** Words of profile, in Japanese. */
export const profile = {} as const

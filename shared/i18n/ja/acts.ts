/** Words of acts, in Japanese. */
export const acts = {} as const

/** Words of timeline, in Japanese. */
export const timeline = {} as const

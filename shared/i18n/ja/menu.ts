/** Words of menu, in Japanese. */
export const menu = {} as const

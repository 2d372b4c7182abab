/** Words of help, in Japanese. */
export const help = {} as const

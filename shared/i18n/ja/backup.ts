/** Words of backup, in Japanese. */
export const backup = {} as const

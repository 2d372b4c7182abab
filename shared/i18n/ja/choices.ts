/** Words of choices, in Japanese. */
export const choices = {} as const

/** Words of fields, in Japanese. */
export const fields = {} as const

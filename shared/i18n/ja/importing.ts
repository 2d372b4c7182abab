/** Words of importing, in Japanese. */
export const importing = {} as const

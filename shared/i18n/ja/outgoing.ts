/** Words of outgoing, in Japanese. */
export const outgoing = {} as const

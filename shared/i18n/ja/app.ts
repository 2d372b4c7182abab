/** Words of app, in Japanese. */
export const app = {} as const

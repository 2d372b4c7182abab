/** Fewer people than this are never told by their number: they could be guessed. */
export const FEWEST_TOLD = 5

/** A number of people as it may be told to everybody: exactly, or as a few. */
export type Headline = { readonly isFew: false; readonly count: number } | { readonly isFew: true }

/** Tells how a number of people may be made public; null where there is nobody to tell of. */
export function headlineOf(count: number): Headline | null {
  if (count <= 0) return null
  return count < FEWEST_TOLD ? { isFew: true } : { isFew: false, count }
}

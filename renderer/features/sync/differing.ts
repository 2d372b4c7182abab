/** A text in three: what both begin with, what differs, what both end with. */
export type Parted = readonly [start: string, middle: string, end: string]

/** Texts shorter than this are seen to differ at a glance. */
const SHORT = 24

/** Parts a text where it begins and ends to differ from another; all of it differs in short ones. */
export function partDiffering(text: string, other: string): Parted {
  const own = Array.from(text)
  const others = Array.from(other)
  if (own.length < SHORT || others.length < SHORT) return ['', text, '']
  const most = Math.min(own.length, others.length)
  let start = 0
  while (start < most && own[start] === others[start]) start++
  let end = 0
  while (end < most - start && own.at(-1 - end) === others.at(-1 - end)) end++
  const until = own.length - end
  return [own.slice(0, start).join(''), own.slice(start, until).join(''), own.slice(until).join('')]
}

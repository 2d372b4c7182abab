/** A part of a text: plain, or an address that may be opened. */
export interface TextPart {
  readonly text: string
  /** Where a click leads; null for plain text. */
  readonly url: string | null
}

const ADDRESS =
  /https:\/\/[^\s、。「」『』（）<>"]+|[a-z0-9._%+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}/gi
const TRAILING = /[.,;:!?)\]}'"]+$/

/** Finds https and mail addresses in a text; nothing else becomes a link. */
export function linkParts(text: string): readonly TextPart[] {
  const parts: TextPart[] = []
  let from = 0
  for (const found of text.matchAll(ADDRESS)) {
    const address = found[0].replace(TRAILING, '')
    if (found.index > from) parts.push({ text: text.slice(from, found.index), url: null })
    const isWeb = /^https:/i.test(address)
    parts.push({ text: address, url: isWeb ? address : `mailto:${address}` })
    from = found.index + address.length
  }
  if (from < text.length) parts.push({ text: text.slice(from), url: null })
  return parts
}

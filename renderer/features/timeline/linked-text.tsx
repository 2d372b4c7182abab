import { ask } from '#renderer/platform/platform.ts'
import { Link } from '#renderer/ui/link.tsx'

import { linkParts } from './link-parts.ts'

/** A text as it was written, with its https and mail addresses to open. */
export function LinkedText({ text }: { text: string }) {
  return linkParts(text).map(({ text: part, url }, place) =>
    url === null ? (
      part
    ) : (
      // oxlint-disable-next-line react/no-array-index-key -- the same address may stand twice
      <Link key={place} onPress={() => void ask('link:open', { url })}>
        {part}
      </Link>
    ),
  )
}

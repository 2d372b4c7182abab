import { Fragment, type ReactNode } from 'react'

export interface HighlightProps {
  text: string
  /** The parts that matched: from, up to but without the end; in UTF-16 units. */
  parts: readonly (readonly [from: number, to: number])[]
}

/** A text with what was looked for marked in it. */
export function Highlight({ text, parts }: HighlightProps) {
  const pieces: ReactNode[] = []
  let at = 0
  for (const [from, to] of [...parts].sort(([one], [other]) => one - other)) {
    const start = Math.max(at, from)
    if (to <= start || start >= text.length) continue
    pieces.push(<Fragment key={`text-${at}`}>{text.slice(at, start)}</Fragment>)
    pieces.push(<mark key={`mark-${start}`}>{text.slice(start, to)}</mark>)
    at = to
  }
  pieces.push(text.slice(at))
  return pieces
}

import type { Table } from './table.ts'

const WIDTH_ROWS = 200
const NARROWEST = 8
const WIDEST = 40
/** What stands between two columns on paper, in characters of half width. */
const GAP = 2
/** The share of the rows whose text has to stand on one line. */
const MOST = 0.95

/** Widths in characters of half width, from the headings and the first rows. */
export function columnWidths({ headings, rows }: Table): readonly number[] {
  const seen = [headings, ...rows.slice(0, WIDTH_ROWS)]
  return headings.map((_heading, index) => {
    const widest = seen.reduce((most, row) => Math.max(most, textWidth(row[index] ?? '')), 0)
    return Math.min(Math.max(widest + 2, NARROWEST), WIDEST)
  })
}

/**
 * Shares of a line of paper, which are 1 together: the short columns get what they need, the long
 * ones divide what is left evenly.
 *
 * @param room characters of half width that a line holds
 */
export function columnShares(table: Table, room: number): readonly number[] {
  const wanted = wantedWidths(table)
  const widest = evenedOut(wanted, room)
  const widths = wanted.map((width) => Math.min(width, widest))
  const whole = widths.reduce((sum, width) => sum + width, 0)
  return widths.map((width) => width / whole)
}

/** What each column needs for its heading and for all but its longest texts. */
function wantedWidths({ headings, rows }: Table): readonly number[] {
  const step = Math.max(1, Math.floor(rows.length / WIDTH_ROWS))
  const seen = rows.filter((_row, index) => index % step === 0)
  return headings.map((heading, index) => {
    const widths = seen.map((row) => textWidth(row[index] ?? '')).toSorted((a, b) => a - b)
    return Math.max(textWidth(heading), widths[Math.floor((widths.length - 1) * MOST)] ?? 0) + GAP
  })
}

/** The width that no column may pass, so that all have room. */
function evenedOut(wanted: readonly number[], room: number): number {
  let left = room
  for (const [index, width] of wanted.toSorted((a, b) => a - b).entries()) {
    const even = left / (wanted.length - index)
    if (width > even) return even
    left -= width
  }
  return Infinity
}

function textWidth(text: string): number {
  let width = 0
  for (const character of text.split('\n', 1)[0] ?? '') {
    // oxlint-disable-next-line no-control-regex -- ASCII and half-width kana take one place.
    width += /[\u0000-\u00ff\uff61-\uff9f]/.test(character) ? 1 : 2
  }
  return width
}

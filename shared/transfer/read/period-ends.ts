import { parseDayText } from '#shared/japanese/dates-in-text.ts'

/** The two ends of a period as texts; one that the cell leaves open is empty. */
export interface PeriodEnds {
  readonly from: string
  readonly until: string
  /** True where the cell holds several periods, of which this is the last. */
  readonly isOneOfSeveral: boolean
}

const OPEN_END = /^(?:現在|現職|在籍中?|在職中?|present|now|current)$/i
const SPAN = /\s*(?:[~〜→⇒]+|=>|->|―{1,2}|—{1,2}|\bto\b|\buntil\b)\s*/i
const ERA = /^(?:明治|大正|昭和|平成|令和|[MTSHR])/i

/**
 * Parts a period of employment: `2005/4/1～2018/3/31`, `H17.4.1-H30.3.31`, 2005年4月から2018年3月まで,
 * 自…至…; a hyphen parts it only where both sides of it are dates.
 *
 * @returns null where no period is there
 */
export function periodEnds(text: string): PeriodEnds | null {
  const plain = text
    .normalize('NFKC')
    .replace(/\(\s*(?:約|計|在籍|勤続)?\s*\d[^)]*[年月日間]\s*\)/g, ' ')
    .trim()
  const pieces = plain
    .split(/\n+|[、,;]\s*(?=[^、,;]*[~〜])|[、;]\s*/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
  const periods = pieces.flatMap((piece) => partPeriod(piece) ?? [])
  const last = periods.at(-1)
  return last === undefined ? null : { ...last, isOneOfSeveral: periods.length > 1 }
}

function partPeriod(piece: string): { from: string; until: string } | null {
  const told =
    /^自\s*:?\s*(.+?)\s*,?\s*至\s*:?\s*(.*)$/.exec(piece) ??
    /^(.+?)\s*より\s*(.*?)(?:まで)?$/.exec(piece) ??
    /^(.+?)\s*から\s*(.*?)(?:まで)?$/.exec(piece)
  const sides =
    told === null ? (sidesOfMark(piece) ?? sidesOfHyphen(piece)) : ([told[1], told[2]] as const)
  if (sides === null) return null
  const from = (sides[0] ?? '').trim()
  const until = completed(from, (sides[1] ?? '').trim())
  const isRead = (side: string) => side === '' || isDay(side)
  if (from + until === '' || !isRead(from)) return null
  return isRead(until) || OPEN_END.test(until) ? { from, until } : null
}

function sidesOfMark(piece: string): readonly [string, string] | null {
  const sides = piece.split(SPAN)
  return sides.length === 2 ? [sides[0] ?? '', sides[1] ?? ''] : null
}

/** Hyphens stand within dates too: the one that leaves a date on either side parts the period. */
function sidesOfHyphen(piece: string): readonly [string, string] | null {
  const plain = piece.replace(/[‐‑‒–−ー―—]/g, '-')
  const spaced = plain.split(/\s+-+\s*|\s*-+\s+/)
  if (spaced.length === 2) return [spaced[0] ?? '', spaced[1] ?? '']
  for (let at = plain.indexOf('-'); at >= 0; at = plain.indexOf('-', at + 1)) {
    const sides = [plain.slice(0, at), plain.slice(at + 1)] as const
    if (isDay(sides[0]) && (isDay(sides[1]) || OPEN_END.test(sides[1].trim()))) return sides
  }
  if (/-\s*$/.test(plain) && isDay(plain.replace(/-\s*$/, ''))) {
    return [plain.replace(/-\s*$/, ''), '']
  }
  return null
}

/** `H17.4.1～30.3.31` and `2005/4/1～9/30` leave out at the end what the beginning said. */
function completed(from: string, until: string): string {
  if (isDay(until)) return until
  const era = ERA.exec(from)?.[0]
  if (era !== undefined && /^\d/.test(until) && isDay(era + until)) return era + until
  const year = /^(\d{4})\s*([/.年-])/.exec(from)
  const whole = year === null ? '' : `${year[1]}${year[2]}${until}`
  return year !== null && /^\d{1,2}\s*[/.月-]/.test(until) && isDay(whole) ? whole : until
}

function isDay(text: string): boolean {
  return parseDayText(text).ok
}

import { foldKanji } from '#shared/japanese/variants.ts'

import { clusters, isEncodable } from './cp932.ts'

/** Near forms where one is known and 〓 elsewhere, or 〓 for all. */
export const REPLACEMENTS = ['nearest', 'geta'] as const
/** What is written in the place of a character that CP932 lacks. */
export type Replacement = (typeof REPLACEMENTS)[number]

/** The mark that Japanese printers set where a character is missing. */
export const GETA = '〓'

/** Pairs of a character that CP932 lacks and its near form, parted by spaces. */
const NEAR_PAIRS =
  '𡈽土 𠀋丈 𣘺橋 𫝶橋 𣳾泰 𦚰脇 𩸽ほっけ 𥔎碕 䅣穂 䄂袖 㟢崎 剝剥 𠮟叱 嚙噛 瘦痩 鄽廛 摑掴 姸妍 ' +
  '—― –- ‑- ⸺―― •・ ·・ ⋅・ „” «≪ »≫ ‹< ›> ©(C) ®(R) ™(TM) €EUR ₩KRW ßss æae ÆAE œoe ŒOE øo ØO ' +
  'łl ŁL đd ĐD ðd þth ıi ½1/2 ¼1/4 ¾3/4 ²2 ³3 ¹1 ⁃- ✓レ ✔レ ☎℡ 📞℡ 📱℡ ♥(ハート) ❤(ハート) ゔヴ ' +
  'ヷヴァ ヸヴィ ヹヴェ ヺヴォ ゠＝'

/** The near forms by character; what a mark or a width alone keeps out needs no line here. */
export const NEAR_FORMS: ReadonlyMap<string, string> = new Map(
  NEAR_PAIRS.split(' ').map((pair): [string, string] => {
    const [first = ''] = Array.from(pair)
    return [first, pair.slice(first.length)]
  }),
)

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu

/** Gives the near form of one character (with its marks) that CP932 lacks; null where none is known. */
export function nearForm(cluster: string): string | null {
  const bare = cluster.normalize('NFD').replace(/\p{M}/gu, '').replace(INVISIBLE, '')
  const known = NEAR_FORMS.get(bare)
  if (known !== undefined) return known
  for (const form of [bare, bare.normalize('NFKC'), foldKanji(bare)]) {
    if (isEncodable(form)) return form
  }
  return null
}

/** Writes a text with what CP932 holds alone. */
export function replaceUnencodable(text: string, replacement: Replacement): string {
  if (isEncodable(text)) return text
  return clusters(text)
    .map((cluster) => {
      if (isEncodable(cluster)) return cluster
      return (replacement === 'nearest' ? nearForm(cluster) : null) ?? GETA
    })
    .join('')
}

/** Where a cell stands in a table, both counted from 0. */
export interface CellPlace {
  readonly row: number
  readonly column: number
}

/** A character that CP932 lacks, with what would be written for it. */
export interface Unencodable {
  /** With its marks, as a reader sees it. */
  readonly character: string
  readonly count: number
  /** The cells it stands in, each once. */
  readonly where: readonly CellPlace[]
  /** Null where only 〓 is left. */
  readonly nearest: string | null
}

/** Finds every character of a table that CP932 lacks, the most frequent first. */
export function findUnencodable(rows: readonly (readonly string[])[]): readonly Unencodable[] {
  const found = new Map<string, { count: number; where: CellPlace[] }>()
  for (const [row, cells] of rows.entries()) {
    for (const [column, text] of cells.entries()) {
      if (isEncodable(text)) continue
      for (const cluster of clusters(text)) {
        if (isEncodable(cluster)) continue
        const entry = found.get(cluster) ?? { count: 0, where: [] }
        found.set(cluster, entry)
        entry.count++
        const last = entry.where.at(-1)
        if (last?.row !== row || last.column !== column) entry.where.push({ row, column })
      }
    }
  }
  return Array.from(found, ([character, { count, where }]) => {
    return { character, count, where, nearest: nearForm(character) }
  }).sort((a, b) => b.count - a.count)
}

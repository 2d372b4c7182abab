import { isKana, toKatakana } from '#shared/japanese/kana.ts'

import type { FuriganaRun } from './rows.ts'

/**
 * Reads a text by the phonetic runs that Excel kept while it was typed; empty where they leave a
 * kanji without a reading.
 *
 * A space of the text stays; where there is none, two runs are taken for family and given.
 */
export function readFurigana(text: string, runs: readonly FuriganaRun[]): string {
  if (runs.length === 0) return ''
  const base = text.trimStart()
  const offset = text.length - base.length
  let reading = ''
  let at = 0
  for (const run of [...runs].sort((a, b) => a.start - b.start)) {
    const start = Math.max(at, run.start - offset)
    reading += base.slice(at, start)
    if (runs.length === 2 && start === at && at > 0 && !/\s$/.test(reading)) reading += ' '
    reading += run.reading
    at = Math.max(at, run.end - offset)
  }
  const katakana = toKatakana(reading + base.slice(at))
  return isKana(katakana) ? katakana : ''
}

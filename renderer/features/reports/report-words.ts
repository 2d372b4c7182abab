import type { Translate } from '#renderer/i18n/language.ts'
import { textWidth } from '#renderer/ui/chart.ts'
import type { FiscalYear } from '#shared/domain/figures/fiscal-year.ts'
import { translate } from '#shared/i18n/translate.ts'

import { yearName } from './year-words.ts'

/** Words of the one-page report: it is handed on in Japanese, whatever the screen speaks. */
export const inJapanese: Translate = (key, facts) => translate('ja', key, facts)

/** アルムナイ活動報告 2026年度. */
export function reportTitle(year: FiscalYear): string {
  return inJapanese('reports.paper.title', { year: yearName(inJapanese, year) })
}

/** As many characters of a comment as fit the page beside twelve events. */
export const COMMENT_LIMIT = 260

// The comment's box on the page, in pixels of which 96 make an inch.
const LETTER = 12
const LINE_WIDTH = 650
const LINES = 5

/** A comment as it stands on the page: its own lines, or running on where those are too many. */
export function commentText(comment: string): string {
  const lines = comment.trim().split(/\n+/)
  const drawn = lines.reduce(
    (sum, line) => sum + Math.max(1, Math.ceil(textWidth(line, LETTER) / LINE_WIDTH)),
    0,
  )
  return drawn <= LINES ? lines.join('\n') : lines.join('　')
}

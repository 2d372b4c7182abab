import { answersOnce } from '#shared/domain/programme/feedback-progress.ts'
import type { Programme } from '#shared/domain/programme/programme.ts'
import { isLive } from '#shared/domain/record/record.ts'
import type { Day } from '#shared/lib/dates.ts'

import type { CountedSource } from './figure-source.ts'
import { fiscalYearOf } from './fiscal-year.ts'
import type { FiscalYear } from './fiscal-year.ts'

/** What questions and stories are counted from. */
export type VoiceSource = Pick<CountedSource, 'alumni' | 'resolve' | 'today'> & {
  readonly programme: readonly Programme[]
}

/** What one fiscal year saw of opinions and stories. */
export interface VoiceFigures {
  /** People who were asked, once for each question. */
  readonly asked: number
  /** People who answered, once for each question. */
  readonly answered: number
  /** Questions by which something was changed. */
  readonly changes: number
  /** Stories that were published, whether or not they are still to be read. */
  readonly published: number
}

/** What a year without opinions and stories has. */
export const NO_VOICES: VoiceFigures = { asked: 0, answered: 0, changes: 0, published: 0 }

/** Counts opinions and stories by the fiscal years of their days; days to come in none. */
export function countVoices(source: VoiceSource): ReadonlyMap<FiscalYear, VoiceFigures> {
  const years = new Map<FiscalYear, VoiceFigures>()
  const add = (what: keyof VoiceFigures, day: Day | null): void => {
    if (day === null || day > source.today) return
    const year = fiscalYearOf(day)
    const figures = years.get(year) ?? NO_VOICES
    years.set(year, { ...figures, [what]: figures[what] + 1 })
  }
  for (const one of source.programme) {
    if (!isLive(one)) continue
    if (one.kind === 'story') add('published', one.publishedOn)
    if (one.kind !== 'feedbackRequest') continue
    add('changes', one.changedOn)
    const answers = answersOnce(one.answers, source.resolve)
    for (const { personId, askedOn, answeredOn } of answers) {
      if (!source.alumni.has(source.resolve(personId))) continue
      add('asked', askedOn)
      add('answered', answeredOn)
    }
  }
  return years
}

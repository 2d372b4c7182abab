import type { YearReport } from '#renderer/data/groups/figures.ts'
import type { Translate } from '#renderer/i18n/language.ts'
import type { FiscalYear } from '#shared/domain/figures/fiscal-year.ts'
import { formatWareki } from '#shared/japanese/wareki.ts'

/** 2026年度, FY2026. */
export function yearName(t: Translate, year: FiscalYear): string {
  return t('reports.year', { year })
}

/**
 * 2026年度（令和8年度）; FY2026 in English.
 *
 * A year in which the era changed has the name of the new one: 2019 is 令和元年度.
 */
export function fullYearName(t: Translate, year: FiscalYear): string {
  const wareki = formatWareki(`${year}-05-01`)?.replace(/年.*$/, '年') ?? ''
  return t('reports.year.full', { year, wareki })
}

/** The few sentences that say what a year was. */
export function summaryOf(t: Translate, { figures, before }: YearReport): readonly string[] {
  const { numbers, isRunning } = figures
  const year = yearName(t, figures.year)
  const sentences: string[] = []
  if (numbers.touches === 0) sentences.push(t('reports.summary.no-touches', { year, isRunning }))
  else {
    const facts = { year, isRunning, people: numbers.reached, times: numbers.touches }
    sentences.push(t('reports.summary.touches', facts))
  }
  if (before !== null && isRunning) {
    const facts = { people: before.numbers.reached, times: before.numbers.touches }
    sentences.push(t('reports.summary.before', facts))
  } else if (before !== null) {
    const people = numbers.reached - before.numbers.reached
    const times = numbers.touches - before.numbers.touches
    sentences.push(
      t('reports.summary.change', {
        people: Math.abs(people),
        times: Math.abs(times),
        peopleWay: wayOf(people),
        timesWay: wayOf(times),
      }),
    )
  }
  if (numbers.held > 0) {
    const facts = { held: numbers.held, came: numbers.cameAlumni, first: numbers.cameFirst }
    sentences.push(t('reports.summary.events', facts))
  }
  if (numbers.dormant > 0) {
    sentences.push(t('reports.summary.dormant', { isRunning, count: numbers.dormant }))
  }
  return sentences
}

function wayOf(difference: number): 'more' | 'fewer' | 'same' {
  if (difference === 0) return 'same'
  return difference > 0 ? 'more' : 'fewer'
}

import { useLanguage, useT } from '#renderer/i18n/language.ts'
import type { Translate } from '#renderer/i18n/language.ts'
import { useDayStyle } from '#renderer/records/day-style.ts'
import { dayWords } from '#renderer/records/day-words.ts'
import type { AlumniFilters } from '#shared/domain/alumnus/query.ts'
import type { Day } from '#shared/lib/dates.ts'

import { contactChoice } from './last-contact.ts'

/** One filter at work, in words, and what takes it off. */
export interface FilterWords {
  readonly id: string
  readonly label: string
  readonly cleared: Partial<AlumniFilters>
}

/** The filters at work, in words. */
export function useFilterChips(filters: AlumniFilters): readonly FilterWords[] {
  const t = useT()
  const language = useLanguage()
  const isWarekiFirst = useDayStyle()
  return filterWords(filters, t, (day) => dayWords(day, language, isWarekiFirst).text)
}

const LISTS = [
  ['departments', 'field.department'],
  ['grades', 'alumni.filters.grades'],
  ['companies', 'field.company'],
  ['prefectures', 'field.prefecture'],
  ['skills', 'field.skills'],
  ['tags', 'field.tags'],
] as const

function filterWords(
  filters: AlumniFilters,
  t: Translate,
  say: (day: Day) => string,
): readonly FilterWords[] {
  const chips: FilterWords[] = []
  const add = (
    id: keyof AlumniFilters,
    title: string,
    value: string | null,
    cleared: Partial<AlumniFilters>,
  ): void => {
    if (value === null || value === '') return
    chips.push({ id, label: t('alumni.filters.chip', { title, value }), cleared })
  }
  const or = (words: readonly string[]): string => words.join(t('alumni.filters.or'))
  const range = (from: string | null, to: string | null): string | null =>
    from === null && to === null
      ? null
      : t('alumni.filters.range', { from: from ?? '', to: to ?? '' })
  const years = (count: number | null): string | null =>
    count === null ? null : t('alumni.tenure.years', { years: count })

  add(
    'servedFrom',
    t('field.period'),
    range(
      filters.servedFrom === null ? null : say(filters.servedFrom),
      filters.servedTo === null ? null : say(filters.servedTo),
    ),
    { servedFrom: null, servedTo: null },
  )
  add('yearsMin', t('field.tenure'), range(years(filters.yearsMin), years(filters.yearsMax)), {
    yearsMin: null,
    yearsMax: null,
  })
  for (const [id, title] of LISTS.slice(0, 2)) add(id, t(title), or(filters[id]), { [id]: [] })
  add('gradeAtLeast', t('alumni.filters.grade-at-least'), filters.gradeAtLeast, {
    gradeAtLeast: null,
  })
  add(
    'leftYearMin',
    t('alumni.filters.left-year'),
    range(filters.leftYearMin?.toString() ?? null, filters.leftYearMax?.toString() ?? null),
    { leftYearMin: null, leftYearMax: null },
  )
  add(
    'leavingKinds',
    t('field.leavingKind'),
    or(filters.leavingKinds.map((kind) => t(`choice.leavingKind.${kind}`))),
    { leavingKinds: [] },
  )
  add(
    'verdicts',
    t('field.verdict'),
    or(filters.verdicts.map((state) => t(`eligibility.state.${state}`))),
    { verdicts: [] },
  )
  for (const [id, title] of LISTS.slice(2)) add(id, t(title), or(filters[id]), { [id]: [] })
  add(
    'lastContact',
    t('alumni.filters.last-contact'),
    filters.lastContact === null
      ? null
      : t(`alumni.filters.contact.${contactChoice(filters.lastContact)}`),
    { lastContact: null },
  )
  add(
    'missing',
    t('alumni.filters.missing'),
    or(filters.missing.map((what) => t(`choice.missing.${what}`))),
    { missing: [] },
  )
  return chips
}

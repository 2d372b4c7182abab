import type { Change } from '#shared/domain/act/act.ts'
import { creation } from '#shared/domain/act/changes.ts'
import type { Language } from '#shared/ipc/contract.ts'
import type { Day } from '#shared/lib/dates.ts'
import type { NewId } from '#shared/lib/ids.ts'

const WORDS = {
  ja: {
    tag: 'キーパーソン',
    holiday: '年末年始',
    cards: '年賀状の準備を始める',
    review: '名簿を見直す',
  },
  en: {
    tag: 'キーパーソン',
    holiday: 'New Year closing',
    cards: "Start on the New Year's cards",
    review: 'Review the register',
  },
} as const

/** Makes the changes that add an invented company's holidays, cadence and yearly entries. */
export function programmeChanges(language: Language, today: Day, newId: NewId): readonly Change[] {
  const words = WORDS[language]
  const year = Number(today.slice(0, 4))
  const make = (fields: object): Change => creation('programme', newId('programme'), fields, true)
  const entry = (name: string, on: Day): Change =>
    make({ kind: 'calendarEntry', name, on, isYearly: true, note: '' })
  return [
    make({ kind: 'cadenceRule', tag: words.tag, groupId: null, days: 90 }),
    make({
      kind: 'companyHoliday',
      name: words.holiday,
      from: `${year}-12-29`,
      to: `${year + 1}-01-04`,
    }),
    entry(words.cards, `${year}-11-25`),
    entry(words.review, `${year}-06-01`),
  ]
}

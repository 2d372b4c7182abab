import type { DataContext, Done } from '#renderer/data/context.ts'
import { keyedCreation } from '#renderer/data/keyed-record.ts'
import { findSetUp } from '#renderer/data/programme/set-up.ts'
import type { CollectionName } from '#shared/domain/act/act.ts'
import { countStages } from '#shared/domain/figures/case-figures.ts'
import { countable } from '#shared/domain/figures/figure-source.ts'
import type { FiscalYear } from '#shared/domain/figures/fiscal-year.ts'
import { leaversAround } from '#shared/domain/figures/leavers-around.ts'
import type { LeaversAround } from '#shared/domain/figures/leavers-around.ts'
import { yearlyFigures } from '#shared/domain/figures/yearly-figures.ts'
import type { YearlyFigures, YearlySource } from '#shared/domain/figures/yearly-figures.ts'
import type { ProgramGoal, Target } from '#shared/domain/programme/set-up.ts'
import { diffRecord } from '#shared/domain/record/patch.ts'
import { isLive } from '#shared/domain/record/record.ts'
import type { CaseStage } from '#shared/domain/rehire/case-state.ts'
import type { SharedSetting } from '#shared/domain/view/view.ts'
import type { Day } from '#shared/lib/dates.ts'
import { AppError } from '#shared/lib/errors.ts'

/** A fiscal year's figures beside those of the year before, and how many were dormant each year. */
export interface YearReport {
  readonly figures: YearlyFigures
  /** Null where nothing happened in the year before. */
  readonly before: YearlyFigures | null
  /** The last years up to this one, the oldest first. */
  readonly dormant: readonly { readonly year: FiscalYear; readonly count: number }[]
  /** What the programme is for, the most important first. */
  readonly goals: readonly ProgramGoal[]
  /** What the year is to come to. */
  readonly targets: readonly Target[]
  /** What she wrote about the year (所感); empty where nothing is written. */
  readonly comment: string
  readonly companyName: string
  /** The name of who uses this machine; empty where nobody is set. */
  readonly operatorName: string
}

/** How the programme stands today, whatever year is looked at. */
export interface ProgrammeNow {
  /** How many cases stand in each stage. */
  readonly stages: Readonly<Record<CaseStage, number>>
  /** Null while the day of the start is not settled. */
  readonly startedOn: Day | null
  readonly leavers: LeaversAround | null
  /** What all years came to, for what is told to everybody. */
  readonly ever: Readonly<Record<'rehires' | 'held' | 'cameAlumni' | 'changesMade', number>>
}

/** Queries and commands about the figures of fiscal years. */
export interface FiguresGroup {
  /** The years in which something happened and the one that runs, the newest first. */
  readonly years: () => Promise<readonly FiscalYear[]>
  /** Throws `figures.no-year` where nothing happened in that year. */
  readonly of: (year: FiscalYear) => Promise<YearReport>
  readonly now: () => Promise<ProgrammeNow>
  readonly setComment: (year: FiscalYear, text: string) => Promise<Done>
}

/** Years whose dormant people stand side by side. */
const DORMANT_YEARS = 5

const COUNTED: ReadonlySet<CollectionName> = new Set([
  'alumni',
  'interactions',
  'gatherings',
  'cases',
  'programme',
])

/** Opens the group; the figures are counted at the first question after records changed. */
export function figuresGroup(context: DataContext): FiguresGroup {
  const { book, touches, writer } = context
  let counted: { readonly on: Day; readonly years: ReturnType<typeof yearlyFigures> } | null = null
  book.onRecord((collection) => {
    if (COUNTED.has(collection)) counted = null
  })
  const source = (): YearlySource => ({
    people: [...book.all('alumni').values()],
    interactions: [...book.all('interactions').values()],
    gatherings: [...book.all('gatherings').values()],
    cases: [...book.all('cases').values()],
    programme: [...book.all('programme').values()],
    resolve: touches.resolve,
    today: context.today(),
  })
  const years = (): ReturnType<typeof yearlyFigures> => {
    const today = context.today()
    if (counted?.on !== today) counted = { on: today, years: yearlyFigures(source()) }
    return counted.years
  }
  const settingOf = (key: string): SharedSetting | null =>
    [...book.all('views').values()].find(
      (view): view is SharedSetting => view.kind === 'setting' && view.key === key && isLive(view),
    ) ?? null
  return {
    years: async () => [...years().keys()].toReversed(),
    async of(year) {
      const all = years()
      const figures = all.get(year)
      if (figures === undefined) throw new AppError('figures.no-year', { year })
      const operatorId = writer.operatorId()
      const setUp = findSetUp(book)
      return {
        figures,
        before: all.get(year - 1) ?? null,
        dormant: [...all.values()]
          .filter((one) => one.year <= year)
          .slice(-DORMANT_YEARS)
          .map((one) => ({ year: one.year, count: one.numbers.dormant })),
        goals: setUp?.goals ?? [],
        targets: (setUp?.targets ?? []).filter((one) => one.fiscalYear === year),
        comment: settingOf(commentKey(year))?.value ?? '',
        companyName: settingOf('companyName')?.value ?? '',
        operatorName:
          operatorId === null ? '' : (book.get('organisations', operatorId)?.name ?? ''),
      }
    },
    async now() {
      const startedOn = findSetUp(book)?.startedOn ?? null
      const { cases, ...records } = source()
      const { today } = records
      const sum = (figure: keyof ProgrammeNow['ever']): number =>
        [...years().values()].reduce((total, { numbers }) => total + numbers[figure], 0)
      return {
        stages: countStages({ ...countable(records), cases }),
        startedOn,
        leavers: startedOn === null ? null : leaversAround(records.people, startedOn, today),
        ever: {
          rehires: sum('rehires'),
          held: sum('held'),
          cameAlumni: sum('cameAlumni'),
          changesMade: sum('changesMade'),
        },
      }
    },
    async setComment(year, value) {
      const label = { key: 'acts.figures.comment', facts: { year } }
      const existing = settingOf(commentKey(year))
      if (existing !== null) {
        const change = diffRecord('views', existing, { value })
        return context.write(label, change === null ? [] : [change])
      }
      const key = commentKey(year)
      const fields = { kind: 'setting', key, value }
      return context.write(label, [
        keyedCreation(context, 'views', 'view', ['setting', key], fields),
      ])
    },
  }
}

function commentKey(year: FiscalYear): string {
  return `yearlyReport.comment.${year}`
}

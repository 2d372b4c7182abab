import type { YearReport } from '#renderer/data/groups/figures.ts'
import type { Translate } from '#renderer/i18n/language.ts'
import type { ChartData } from '#renderer/ui/chart.ts'
import { calendarMonth, fiscalMonthOf } from '#shared/domain/figures/fiscal-year.ts'
import { TOUCH_KINDS } from '#shared/domain/figures/touch-figures.ts'
import type { YearlyFigures } from '#shared/domain/figures/yearly-figures.ts'

import { yearName } from './year-words.ts'

/** A cell of a chart's table; null for what is not there yet. */
export type Cell = string | number | null

/** A chart with the table that says the same, and sometimes more. */
export interface ReportChart {
  readonly id: 'months' | 'kinds' | 'events' | 'dormant' | 'funnel' | 'stages' | 'leavers'
  readonly title: string
  readonly shape: 'columns' | 'bars'
  readonly data: ChartData
  readonly head: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

/** How days are written in a table. */
export type WriteDay = (day: string) => string

/** The charts of a year, in the order in which they are read. */
export function chartsOf(
  t: Translate,
  report: YearReport,
  writeDay: WriteDay,
): readonly ReportChart[] {
  return [
    monthsChart(t, report),
    kindsChart(t, report),
    dormantChart(t, report),
    eventsChart(t, report, writeDay),
  ]
}

/** Touches by month, this year beside the year before. */
export function monthsChart(t: Translate, { figures, before }: YearReport): ReportChart {
  const labels = figures.byMonth.map((_, place) =>
    t('reports.chart.month', { month: calendarMonth(place) }),
  )
  const monthsOf = ({ byMonth, isRunning, asOf }: YearlyFigures) =>
    byMonth.map((count, place) => (isRunning && place > fiscalMonthOf(asOf) ? null : count))
  const head = t('reports.table.month')
  return compared(
    t,
    'months',
    'columns',
    head,
    labels,
    monthsOf(figures),
    before && monthsOf(before),
    {
      figures,
      before,
    },
  )
}

function kindsChart(t: Translate, { figures, before }: YearReport): ReportChart {
  const labels = TOUCH_KINDS.map((kind) => t(`choice.interactionKind.${kind}`))
  const kindsOf = ({ byKind }: YearlyFigures) => TOUCH_KINDS.map((kind) => byKind[kind])
  const head = t('reports.table.kind')
  return compared(t, 'kinds', 'bars', head, labels, kindsOf(figures), before && kindsOf(before), {
    figures,
    before,
  })
}

/** Dormant people at the end of each of the last years. */
export function dormantChart(t: Translate, { figures, dormant }: YearReport): ReportChart {
  const isToday = (year: number): boolean => year === figures.year && figures.isRunning
  const labels = dormant.map(({ year }) =>
    isToday(year) ? t('reports.chart.today') : yearName(t, year),
  )
  const title = t('reports.chart.dormant')
  return {
    id: 'dormant',
    title,
    shape: 'columns',
    data: { labels, series: [{ name: title, look: 'solid', values: dormant.map(countOf) }] },
    head: [t('reports.year.label'), title],
    rows: dormant.map(({ year, count }) => {
      const name = yearName(t, year)
      return [isToday(year) ? t('reports.chart.running', { year: name }) : name, count]
    }),
  }
}

function eventsChart(t: Translate, { figures }: YearReport, writeDay: WriteDay): ReportChart {
  const { events } = figures
  const [alumni, staff] = [t('reports.chart.alumni'), t('reports.chart.staff')]
  return {
    id: 'events',
    title: t('reports.chart.events'),
    shape: 'bars',
    data: {
      labels: events.map(({ title }) => title),
      series: [
        { name: alumni, look: 'solid', values: events.map(({ cameAlumni }) => cameAlumni) },
        { name: staff, look: 'hatched', values: events.map(({ cameStaff }) => cameStaff) },
      ],
    },
    head: [
      t('reports.table.event'),
      t('reports.table.day'),
      alumni,
      staff,
      t('reports.table.first'),
      t('reports.table.in-person'),
      t('reports.table.online'),
      t('reports.table.invited'),
      t('reports.table.replied'),
    ],
    rows: events.map((event) => [
      event.title,
      writeDay(event.startsOn),
      event.cameAlumni,
      event.cameStaff,
      event.firstTime,
      event.cameInPerson,
      event.cameOnline,
      event.invited,
      event.replied,
    ]),
  }
}

/** A chart of this year's numbers beside those of the year before. */
function compared(
  t: Translate,
  id: 'months' | 'kinds',
  shape: ReportChart['shape'],
  first: string,
  labels: readonly string[],
  values: readonly (number | null)[],
  valuesBefore: readonly (number | null)[] | null,
  { figures, before }: Pick<YearReport, 'figures' | 'before'>,
): ReportChart {
  const name = yearName(t, figures.year)
  const nameBefore = before === null ? [] : [yearName(t, before.year)]
  return {
    id,
    title: t(`reports.chart.${id}`),
    shape,
    data: {
      labels,
      series: [
        { name, look: 'solid', values },
        ...nameBefore.map((each) => ({
          name: each,
          look: 'hatched' as const,
          values: valuesBefore ?? [],
        })),
      ],
    },
    head: [first, name, ...nameBefore],
    rows: labels.map((label, place) => [
      label,
      values[place] ?? null,
      ...(valuesBefore === null ? [] : [valuesBefore[place] ?? null]),
    ]),
  }
}

function countOf({ count }: { readonly count: number }): number {
  return count
}

/** Tells whether a chart has anything to show; that nobody is dormant or left is worth showing. */
export function hasNumbers({ id, data }: ReportChart): boolean {
  if (id === 'dormant' || id === 'leavers') return true
  return data.series.some(({ values }) => values.some((value) => (value ?? 0) > 0))
}

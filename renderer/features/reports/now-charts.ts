import type { ProgrammeNow } from '#renderer/data/groups/figures.ts'
import type { Translate } from '#renderer/i18n/language.ts'
import { FUNNEL_STEPS } from '#shared/domain/eligibility/funnel.ts'
import type { FunnelStep } from '#shared/domain/eligibility/funnel.ts'
import { SPANS_BEFORE } from '#shared/domain/figures/leavers-around.ts'
import type { LeaversAround } from '#shared/domain/figures/leavers-around.ts'
import { CASE_STAGES } from '#shared/domain/rehire/case-state.ts'

import type { ReportChart, WriteDay } from './charts-of.ts'

/** The five counts of people. */
export type FunnelCounts = Readonly<Record<FunnelStep, number>>

/** The five counts, each within the one before. */
export function funnelChart(t: Translate, counts: FunnelCounts): ReportChart {
  const names = FUNNEL_STEPS.map((step) => t(`eligibility.funnel.${step}`))
  const people = t('reports.funnel.people')
  const values = FUNNEL_STEPS.map((step) => counts[step])
  return {
    id: 'funnel',
    title: t('eligibility.funnel'),
    shape: 'bars',
    data: { labels: names, series: [{ name: people, look: 'solid', values }] },
    head: [t('reports.funnel.step'), people, t('reports.funnel.share')],
    rows: names.map((name, place) => {
      const count = values[place] ?? 0
      const share =
        counts.leavers === 0 ? null : t('reports.share', { share: count / counts.leavers })
      return [name, count, share]
    }),
  }
}

/** How many cases stand in each stage. */
export function stagesChart(t: Translate, { stages }: ProgrammeNow): ReportChart {
  const labels = CASE_STAGES.map((stage) => t(`cases.stage.${stage}`))
  const name = t('reports.stages.cases')
  const values = CASE_STAGES.map((stage) => stages[stage])
  return {
    id: 'stages',
    title: t('reports.stages'),
    shape: 'bars',
    data: { labels, series: [{ name, look: 'solid', values }] },
    head: [t('reports.stages.stage'), name],
    rows: labels.map((label, place) => [label, values[place] ?? 0]),
  }
}

/** Who left by their own choice before and after the programme began. */
export function leaversChart(
  t: Translate,
  { before, after }: LeaversAround,
  writeDay: WriteDay,
): ReportChart {
  const spans = [...before, ...after]
  const labels = spans.map(({ isFinished }, place) => {
    const years = place < SPANS_BEFORE ? SPANS_BEFORE - place : place - SPANS_BEFORE + 1
    const name = t(place < SPANS_BEFORE ? 'reports.leavers.before' : 'reports.leavers.after', {
      years,
    })
    return isFinished ? name : t('reports.leavers.running', { name })
  })
  const own = t('reports.leavers.own')
  const values = spans.map(({ ownChoice }) => ownChoice)
  return {
    id: 'leavers',
    title: t('reports.leavers'),
    shape: 'columns',
    data: { labels, series: [{ name: own, look: 'solid', values }] },
    head: [t('reports.leavers.span'), own, t('reports.leavers.unknown')],
    rows: spans.map(({ from, to, ownChoice, unknownKind }, place) => [
      `${labels[place] ?? ''} ${writeDay(from)} – ${writeDay(to)}`,
      ownChoice,
      unknownKind,
    ]),
  }
}

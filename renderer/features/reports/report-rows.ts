import type { YearReport } from '#renderer/data/groups/figures.ts'
import type { ProgramGoal } from '#shared/domain/programme/set-up.ts'

import type { ShownFigure } from './figure-parts.ts'
import type { TargetRow } from './target-rows.ts'

/** A line of the one-page report, with its target where it has one. */
export interface ReportRow {
  readonly figure: ShownFigure | 'registered'
  readonly target: TargetRow | null
}

/** Lines in each of the two columns. */
const LINES = 6

/** The figures that a president asks for. */
const USUAL: readonly ShownFigure[] = [
  'reached',
  'touches',
  'fromThem',
  'introductions',
  'dormant',
  'leavers',
  'held',
  'alumniLed',
  'replied',
  'cameAlumni',
  'cameFirst',
  'groupsActive',
]

/** The figures of a goal, the nearest first. */
const FIGURES_OF: Readonly<Record<ProgramGoal, readonly ShownFigure[]>> = {
  rehire: ['rehires', 'casesOpened', 'casesDecided', 'daysToDecision', 'costSavedYen'],
  branding: ['storiesPublished', 'held', 'cameAlumni', 'cameFirst', 'changesMade'],
  businessNetwork: ['introductions', 'questionsAnswered', 'alumniLed', 'groupsActive', 'fromThem'],
}

/** Figures of the second and third goal. */
const FEWER = 3

/**
 * The figures of the page in two columns: those of the goals in their order, then whatever has a
 * target, then the usual ones.
 */
export function columnsOf(
  { goals, figures }: Pick<YearReport, 'goals' | 'figures'>,
  targets: readonly TargetRow[],
): readonly (readonly ReportRow[])[] {
  const { casesOpened, rehires } = figures.numbers
  // Without goals coming back is told of once it happens.
  const told: readonly ProgramGoal[] =
    goals.length === 0 && casesOpened + rehires > 0 ? ['rehire'] : goals
  const wanted: readonly ReportRow['figure'][] = told.flatMap((goal, place) =>
    FIGURES_OF[goal].slice(0, place === 0 ? undefined : FEWER),
  )
  const aimed = targets.map(({ figure }) => figure).filter((figure) => !wanted.includes(figure))
  const first = [...new Set(wanted)].slice(0, Math.max(0, LINES * 2 - aimed.length))
  const all = [...new Set([...first, ...aimed, ...USUAL])].slice(0, LINES * 2)
  const rows = all.map((figure) => ({
    figure,
    target: targets.find((one) => one.figure === figure) ?? null,
  }))
  return [rows.slice(0, LINES), rows.slice(LINES)]
}

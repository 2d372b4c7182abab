import type { Translate } from '#renderer/i18n/language.ts'
import type { Figure, YearlyFigures } from '#shared/domain/figures/yearly-figures.ts'
import type { ProgramGoal } from '#shared/domain/programme/set-up.ts'
import type { MessageKey } from '#shared/i18n/messages.ts'

/** A figure that has a row of its own; the days to a decision may not be known. */
export type ShownFigure = Figure | 'daysToDecision'

interface FigurePart {
  readonly id: 'touches' | 'events' | 'ties' | 'rehire' | 'voices'
  readonly figures: readonly ShownFigure[]
}

/** The figures in the parts in which they are shown. */
const FIGURE_PARTS: readonly FigurePart[] = [
  {
    id: 'touches',
    figures: ['touches', 'reached', 'fromUs', 'fromThem', 'introductions', 'stepsDue', 'stepsDone'],
  },
  {
    id: 'events',
    figures: [
      'held',
      'cancelled',
      'alumniLed',
      'invited',
      'replied',
      'cameAlumni',
      'attendees',
      'cameFirst',
      'inPerson',
      'online',
      'cameStaff',
    ],
  },
  { id: 'ties', figures: ['dormant', 'leavers', 'groupsActive', 'groupsDormant'] },
  {
    id: 'rehire',
    figures: [
      'casesOpened',
      'casesDecided',
      'decidedHire',
      'decidedTurnDown',
      'decidedDeclined',
      'decidedWithdrawn',
      'daysToDecision',
      'rehires',
      'costSavedYen',
    ],
  },
  {
    id: 'voices',
    figures: ['questionsAsked', 'questionsAnswered', 'changesMade', 'storiesPublished'],
  },
]

/** The parts that belong to a goal, the nearest first. */
const PARTS_OF: Readonly<Record<ProgramGoal, readonly FigurePart['id'][]>> = {
  rehire: ['rehire'],
  branding: ['voices', 'events'],
  businessNetwork: ['touches', 'ties', 'voices'],
}

/** Parts that are left out where no goal asks for them and nothing is in them. */
const OPTIONAL: ReadonlySet<FigurePart['id']> = new Set(['rehire', 'voices'])

/** The parts to show, those of the most important goal first. */
export function partsFor(
  goals: readonly ProgramGoal[],
  years: readonly YearlyFigures[],
): readonly FigurePart[] {
  const wanted = goals.flatMap((goal) => PARTS_OF[goal])
  const hasNumbers = ({ figures }: FigurePart): boolean =>
    years.some(({ numbers }) =>
      figures.some((figure) => figure !== 'daysToDecision' && numbers[figure] !== 0),
    )
  const placeOf = ({ id }: FigurePart): number =>
    wanted.includes(id) ? wanted.indexOf(id) : wanted.length
  return FIGURE_PARTS.filter(
    (part) => !OPTIONAL.has(part.id) || wanted.includes(part.id) || hasNumbers(part),
  ).toSorted((a, b) => placeOf(a) - placeOf(b))
}

const PEOPLE: ReadonlySet<ShownFigure> = new Set([
  'reached',
  'invited',
  'replied',
  'cameAlumni',
  'attendees',
  'cameFirst',
  'inPerson',
  'online',
  'cameStaff',
  'dormant',
  'leavers',
  'rehires',
  'questionsAsked',
  'questionsAnswered',
])
const TIMES: ReadonlySet<ShownFigure> = new Set([
  'touches',
  'fromUs',
  'fromThem',
  'introductions',
  'held',
  'cancelled',
  'alumniLed',
])

/** The figures that are a share of another. */
const SHARE_OF: Partial<Record<Figure, Figure>> = { replied: 'invited', stepsDone: 'stepsDue' }

/** A figure with its counter, and its share where it is one: 310回, 120人, 4件（80%）. */
export function figureText(t: Translate, figure: ShownFigure, year: YearlyFigures): string {
  if (figure === 'daysToDecision') {
    return year.daysToDecision === null ? '–' : countText(t, figure, year.daysToDecision)
  }
  const { numbers } = year
  const count = numbers[figure]
  const text = countText(t, figure, count)
  const whole = numbers[SHARE_OF[figure] ?? figure]
  if (SHARE_OF[figure] === undefined || whole === 0) return text
  return t('reports.unit.share', { text, share: count / whole })
}

/** A number with the counter of a figure. */
export function countText(t: Translate, figure: ShownFigure | 'registered', count: number): string {
  return t(unitOf(figure), { count })
}

function unitOf(figure: ShownFigure | 'registered'): MessageKey {
  if (figure === 'daysToDecision') return 'reports.unit.days'
  if (figure === 'costSavedYen') return 'reports.unit.yen'
  if (figure === 'registered' || PEOPLE.has(figure)) return 'reports.unit.people'
  return TIMES.has(figure) ? 'reports.unit.times' : 'reports.unit.items'
}

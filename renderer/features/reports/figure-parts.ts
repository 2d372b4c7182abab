import type { Translate } from '#renderer/i18n/language.ts'
import type { Figure, YearlyFigures } from '#shared/domain/figures/yearly-figures.ts'
import type { MessageKey } from '#shared/i18n/messages.ts'

/** The figures in the parts in which they are shown. */
export const FIGURE_PARTS = [
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
] as const satisfies readonly { readonly id: string; readonly figures: readonly Figure[] }[]

const PEOPLE: ReadonlySet<Figure> = new Set([
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
])
const TIMES: ReadonlySet<Figure> = new Set([
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
export function figureText(
  t: Translate,
  figure: Figure,
  numbers: YearlyFigures['numbers'],
): string {
  const count = numbers[figure]
  const text = t(unitOf(figure), { count })
  const whole = numbers[SHARE_OF[figure] ?? figure]
  if (SHARE_OF[figure] === undefined || whole === 0) return text
  return t('reports.unit.share', { text, share: count / whole })
}

function unitOf(figure: Figure): MessageKey {
  if (PEOPLE.has(figure)) return 'reports.unit.people'
  return TIMES.has(figure) ? 'reports.unit.times' : 'reports.unit.items'
}

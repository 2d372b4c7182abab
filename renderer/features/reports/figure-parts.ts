import type { Translate } from '#renderer/i18n/language.ts'
import type { Figure } from '#shared/domain/figures/yearly-figures.ts'

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

/** A figure with its counter: 310回, 120人, 4件. */
export function figureText(t: Translate, figure: Figure, count: number): string {
  if (PEOPLE.has(figure)) return t('reports.unit.people', { count })
  return t(TIMES.has(figure) ? 'reports.unit.times' : 'reports.unit.items', { count })
}

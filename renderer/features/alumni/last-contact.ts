import type { LastContactFilter } from '#shared/domain/alumnus/query.ts'

/** The distances that can be asked for, in the order to choose from. */
export const CONTACT_CHOICE_IDS = [
  'within-90',
  'within-180',
  'within-365',
  'before-180',
  'before-365',
  'before-1095',
  'never',
] as const

/** One of those distances. */
export type ContactChoice = (typeof CONTACT_CHOICE_IDS)[number]

/** The filter that each distance stands for. */
export const CONTACT_CHOICES: Readonly<Record<ContactChoice, LastContactFilter>> = {
  'within-90': { kind: 'within', days: 90 },
  'within-180': { kind: 'within', days: 180 },
  'within-365': { kind: 'within', days: 365 },
  'before-180': { kind: 'before', days: 180 },
  'before-365': { kind: 'before', days: 365 },
  'before-1095': { kind: 'before', days: 1095 },
  never: { kind: 'never' },
}

/** The choice that stands for a filter; the nearest one of its kind where days differ. */
export function contactChoice(filter: LastContactFilter): ContactChoice {
  if (filter.kind === 'never') return 'never'
  const offBy = (id: ContactChoice): number => {
    const choice = CONTACT_CHOICES[id]
    return choice.kind !== 'never' && choice.kind === filter.kind
      ? Math.abs(choice.days - filter.days)
      : Infinity
  }
  return CONTACT_CHOICE_IDS.reduce((best, id) => (offBy(id) < offBy(best) ? id : best))
}

import type { DataContext } from '#renderer/data/context.ts'
import type { CadenceRule, CompanyHoliday } from '#shared/domain/programme/programme.ts'
import { isLive } from '#shared/domain/record/record.ts'
import { readCadenceDays } from '#shared/domain/today/cadence.ts'
import type { Mark } from '#shared/domain/view/view.ts'

/** What says when people are due, and what was put off. */
export interface Rules {
  readonly programmeDays: number
  readonly cadences: readonly CadenceRule[]
  readonly companyHolidays: readonly CompanyHoliday[]
  /** Marks by their keys. */
  readonly marks: ReadonlyMap<string, Mark>
  /** The groups that have a rule, by the people who belong to them now. */
  readonly groupsOf: ReadonlyMap<string, readonly string[]>
  readonly groupNames: ReadonlyMap<string, string>
  /** The groups among them that are for the personnel department alone. */
  readonly closedGroups: ReadonlySet<string>
}

/** Reads the rules as they stand now. */
export function readRules({ book, touches }: Pick<DataContext, 'book' | 'touches'>): Rules {
  const cadences: CadenceRule[] = []
  const companyHolidays: CompanyHoliday[] = []
  for (const one of book.all('programme').values()) {
    if (!isLive(one)) continue
    if (one.kind === 'cadenceRule') cadences.push(one)
    else if (one.kind === 'companyHoliday') companyHolidays.push(one)
  }
  const marks = new Map<string, Mark>()
  let programmeDays = ''
  for (const view of book.all('views').values()) {
    if (!isLive(view)) continue
    if (view.kind === 'mark') marks.set(view.key, view)
    else if (view.kind === 'setting' && view.key === 'cadenceDays') programmeDays = view.value
  }
  const groupsOf = new Map<string, string[]>()
  const groupNames = new Map<string, string>()
  const closedGroups = new Set<string>()
  for (const { groupId } of cadences) {
    const group = groupId === null ? null : book.get('gatherings', groupId)
    if (group?.kind !== 'interestGroup' || !isLive(group) || groupNames.has(group.id)) continue
    if (group.closedOn !== null) continue
    groupNames.set(group.id, group.name)
    if (group.scope === 'personnel') closedGroups.add(group.id)
    for (const { personId, leftOn } of group.members) {
      if (leftOn !== null) continue
      const id = touches.resolve(personId)
      const groups = groupsOf.get(id)
      if (groups === undefined) groupsOf.set(id, [group.id])
      else groups.push(group.id)
    }
  }
  return {
    programmeDays: readCadenceDays(programmeDays),
    cadences,
    companyHolidays,
    marks,
    groupsOf,
    groupNames,
    closedGroups,
  }
}

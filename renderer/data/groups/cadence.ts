import type { DataContext, Done } from '#renderer/data/context.ts'
import { readRules } from '#renderer/data/today/rules.ts'
import type { Rules } from '#renderer/data/today/rules.ts'
import { creation, trashing } from '#shared/domain/act/changes.ts'
import type { CadenceRule, CompanyHoliday } from '#shared/domain/programme/programme.ts'
import { diffRecord } from '#shared/domain/record/patch.ts'
import { isLive } from '#shared/domain/record/record.ts'
import { cadenceOf } from '#shared/domain/today/cadence.ts'
import type { Cadence, Rule } from '#shared/domain/today/cadence.ts'
import { AppError } from '#shared/lib/errors.ts'
import type { Id } from '#shared/lib/ids.ts'

/** A cadence with the name of the group that says it; empty where none does. */
export interface NamedCadence {
  readonly cadence: Cadence
  readonly groupName: string
}

/** What can be written of a rule. */
export type RuleFields = Pick<CadenceRule, 'tag' | 'groupId' | 'days'>

/** All that says when people are due. */
export interface CadenceSettings {
  readonly programmeDays: number
  /** Rules for tags by name, then those for groups. */
  readonly rules: readonly (Rule & {
    readonly id: Id<'programme'>
    /** The name of the tag or of the group; empty for a group that is gone. */
    readonly name: string
  })[]
  /** From the earliest on. */
  readonly holidays: readonly CompanyHoliday[]
  /** The interest groups that a rule can be made for. */
  readonly groups: readonly { readonly id: Id<'interestGroup'>; readonly name: string }[]
}

/** Queries and commands about how often people are to be heard from. */
export interface CadenceGroup {
  readonly settings: () => Promise<CadenceSettings>
  /** What holds for a person who has no days of her own. */
  readonly of: (personId: Id<'alumnus'>) => Promise<NamedCadence>
  /** A rule for a tag or a group that has one already is put in its place. */
  readonly saveRule: (fields: RuleFields) => Promise<Done>
  readonly removeRule: (id: Id<'programme'>) => Promise<Done>
}

/** Opens the group. */
export function cadenceGroup(context: DataContext): CadenceGroup {
  const { book, touches, writer } = context
  return {
    settings: async () => settingsOf(context, readRules(context)),
    async of(personId) {
      const person = book.get('alumni', touches.resolve(personId))
      if (person === null) throw new AppError('record.not-found')
      const { groupsOf, groupNames, cadences, programmeDays } = readRules(context)
      const others = { cadenceDays: null, tags: person.tags }
      const cadence = cadenceOf(others, groupsOf.get(person.id) ?? [], cadences, programmeDays)
      const { source } = cadence
      const groupName = source.kind === 'group' ? (groupNames.get(source.groupId) ?? '') : ''
      return { cadence, groupName }
    },
    async saveRule({ tag, groupId, days }) {
      const label = { key: 'acts.cadence.rule', facts: {} }
      const same = readRules(context).cadences.find(
        (rule) => rule.groupId === groupId && rule.tag === tag,
      )
      if (same !== undefined) {
        const change = diffRecord('programme', same, { days })
        return context.write(label, change === null ? [] : [change])
      }
      const fields = { kind: 'cadenceRule', tag, groupId, days }
      return context.write(label, [creation('programme', writer.newId('programme'), fields)])
    },
    async removeRule(id) {
      const rule = book.get('programme', id)
      if (rule === null || !isLive(rule)) throw new AppError('record.not-found')
      const label = { key: 'acts.cadence.remove', facts: {} }
      return context.write(label, [trashing('programme', rule, context.now())])
    },
  }
}

function settingsOf({ book }: DataContext, rules: Rules): CadenceSettings {
  const groups = [...book.all('gatherings').values()].flatMap((one) =>
    one.kind === 'interestGroup' && isLive(one) && one.closedOn === null
      ? [{ id: one.id, name: one.name }]
      : [],
  )
  return {
    programmeDays: rules.programmeDays,
    rules: rules.cadences
      .map(({ id, tag, groupId, days }) => {
        const name = groupId === null ? tag : (rules.groupNames.get(groupId) ?? '')
        return { id, tag, groupId, days, name }
      })
      .sort((a, b) => compare(a.groupId ?? '', b.groupId ?? '') || compare(a.name, b.name)),
    holidays: [...rules.companyHolidays].sort((a, b) => compare(a.from, b.from)),
    groups: groups.sort((a, b) => compare(a.name, b.name)),
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

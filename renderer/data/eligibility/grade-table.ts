import type { DataContext } from '#renderer/data/context.ts'
import { keyedCreation } from '#renderer/data/keyed-record.ts'
import type { Change } from '#shared/domain/act/act.ts'
import { trashing } from '#shared/domain/act/changes.ts'
import { COMMON_GRADES } from '#shared/domain/programme/grades.ts'
import type { Grade } from '#shared/domain/programme/programme.ts'
import { diffRecord } from '#shared/domain/record/patch.ts'
import { isLive } from '#shared/domain/record/record.ts'

/** The grades in their order, and those of which nobody has said how high they are. */
export interface GradeTable {
  /** The highest first; those of one rank by how many held them. */
  readonly ranked: readonly string[]
  /** Grades that somebody held and that have no rank. */
  readonly unranked: readonly string[]
  /** True once the company has put them in an order of its own; until then the usual one holds. */
  readonly isOwn: boolean
}

/** The grades of the company's table, or the common ones, and all that anybody held, in order. */
export function gradeTable({ book, touches }: DataContext): GradeTable {
  const held = new Map<string, number>()
  for (const person of book.all('alumni').values()) {
    if (!isLive(person)) continue
    for (const grade of new Set(person.assignments.map((one) => one.grade.trim()))) {
      if (grade !== '') held.set(grade, (held.get(grade) ?? 0) + 1)
    }
  }
  const own = ownGrades(book)
  const usual = own.length === 0 ? COMMON_GRADES : own.map(({ name }) => name)
  for (const name of usual) if (!held.has(name)) held.set(name, 0)
  const ranks = new Map([...held.keys()].map((name) => [name, touches.rankOf(name)] as const))
  const rank = (name: string): number => ranks.get(name) ?? 0
  const count = (name: string): number => held.get(name) ?? 0
  const names = [...held.keys()].sort(
    (a, b) => rank(b) - rank(a) || count(b) - count(a) || (a < b ? -1 : 1),
  )
  return {
    ranked: names.filter((name) => ranks.get(name) !== null),
    unranked: names.filter((name) => ranks.get(name) === null),
    isOwn: own.length > 0,
  }
}

/** The changes that make a table of these names, the highest first; no names leave the usual order. */
export function orderingGrades(context: DataContext, names: readonly string[]): readonly Change[] {
  const own = ownGrades(context.book)
  const at = context.now()
  const gone = own.filter(({ name }) => !names.includes(name))
  return [
    ...gone.map((one) => trashing('programme', one, at)),
    ...names.flatMap((name, index): readonly Change[] => {
      const rank = names.length - 1 - index
      const there = own.find((one) => one.name === name)
      const change = there && diffRecord('programme', there, { rank })
      if (there !== undefined) return change ? [change] : []
      const fields = { kind: 'grade', name, rank }
      return [keyedCreation(context, 'programme', 'programme', ['grade', name], fields)]
    }),
  ]
}

function ownGrades(book: DataContext['book']): readonly Grade[] {
  return [...book.all('programme').values()].filter((one) => one.kind === 'grade').filter(isLive)
}

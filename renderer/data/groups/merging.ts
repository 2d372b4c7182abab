import type { DataContext, Done } from '#renderer/data/context.ts'
import type { Change } from '#shared/domain/act/act.ts'
import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import type { ListRow } from '#shared/domain/alumnus/list-row.ts'
import { mergeFields, sameStints } from '#shared/domain/alumnus/merge.ts'
import type { SingleField } from '#shared/domain/alumnus/merge.ts'
import { diffRecord } from '#shared/domain/record/patch.ts'
import { isLive } from '#shared/domain/record/record.ts'
import { foldForSearch } from '#shared/japanese/fold.ts'
import { AppError } from '#shared/lib/errors.ts'
import type { Id } from '#shared/lib/ids.ts'

import { report } from './history.ts'
import type { UndoneReport } from './history.ts'
import { ledgerChange } from './ledger.ts'

/** Queries and commands about two records of one person. */
export interface MergingGroup {
  /** People who may be the same as this one: same reading, mail, phone or employee number. */
  readonly similar: (id: Id<'alumnus'>) => Promise<readonly ListRow[]>
  /** The records that were merged into this one. */
  readonly mergedInto: (id: Id<'alumnus'>) => Promise<readonly Alumnus[]>
  readonly merge: (
    keepId: Id<'alumnus'>,
    otherId: Id<'alumnus'>,
    takeOther: readonly SingleField[],
  ) => Promise<Done>
  /** Takes a merged record apart again, as far as nothing has changed since. */
  readonly takeApart: (otherId: Id<'alumnus'>) => Promise<UndoneReport>
}

/** Opens the group. */
export function mergingGroup(context: DataContext): MergingGroup {
  const { book, engine } = context
  const find = (id: Id<'alumnus'>): Alumnus => {
    const person = book.get('alumni', id)
    if (person === null || !isLive(person)) throw new AppError('record.not-found')
    return person
  }
  return {
    async similar(id) {
      const own = marksOf(find(id))
      const marks = new Set(own.map(written))
      return engine
        .holding(own.map(({ text }) => text))
        .filter((one) => one.id !== id && marksOf(one).some((mark) => marks.has(written(mark))))
        .map(engine.row)
    },
    mergedInto: async (id) =>
      [...book.all('alumni').values()].filter(
        (one) => one.mergedIntoId === id && one.erasedAt === null,
      ),
    async merge(keepId, otherId, takeOther) {
      const keep = find(keepId)
      const other = find(otherId)
      const kept = diffRecord('alumni', keep, mergeFields(keep, other, takeOther))
      const actId = context.writer.newId('act')
      const changes = [
        ...(kept === null ? [] : [kept]),
        {
          collection: 'alumni' as const,
          id: otherId,
          before: { mergedIntoId: null },
          after: { mergedIntoId: keepId },
        },

        ...casesOfStints(context, sameStints(keep, other)),
        ledgerChange(context, { kind: 'merge', format: '', actId, alumnusIds: [keepId, otherId] }),
      ]
      const label = { key: 'acts.merging.merge', facts: { id: keepId } }
      return context.write(label, changes, { actId })
    },
    async takeApart(otherId) {
      const entry = [...book.all('ledger').values()].findLast(
        (one) => one.kind === 'merge' && keptFor(one.alumnusIds, otherId) !== null,
      )
      if (entry === undefined || entry.actId === null) throw new AppError('history.nothing')
      const { actId, alumnusIds } = entry
      const { history } = context
      if (alumnusIds.length === 2) return report(await history.undoAct(actId))
      const isOfTwo = isOfPair(context, keptFor(alumnusIds, otherId), otherId)
      return report(await history.undoPart(actId, isOfTwo))
    },
  }
}

/** Whom a record was merged into, by an entry that names one pair after the other. */
function keptFor(
  alumnusIds: readonly Id<'alumnus'>[],
  otherId: Id<'alumnus'>,
): Id<'alumnus'> | null {
  const place = alumnusIds.findIndex((one, at) => at % 2 === 1 && one === otherId)
  return alumnusIds[place - 1] ?? null
}

/** Tells the changes that merged one pair from those of the others in an act. */
function isOfPair(
  { book }: DataContext,
  keepId: Id<'alumnus'> | null,
  otherId: Id<'alumnus'>,
): (change: Change) => boolean {
  const stints = new Set<unknown>(book.get('alumni', otherId)?.stints.map(({ id }) => id))
  return ({ collection, id, before, after }) => {
    if (collection === 'alumni') return id === keepId || id === otherId
    if (collection === 'cases') return stints.has(before?.['stintId'])
    return collection === 'conflicts' && after['recordId'] === keepId
  }
}

/** Cases name the stint that came of them; a twin of it stays in its place. */
function casesOfStints(
  { book }: DataContext,
  stintIds: ReturnType<typeof sameStints>,
): readonly Change[] {
  return [...book.all('cases').values()].flatMap((one) => {
    if (one.kind !== 'case' || one.stintId === null || one.erasedAt !== null) return []
    const stintId = stintIds.get(one.stintId)
    return (stintId !== undefined && diffRecord('cases', one, { stintId })) || []
  })
}

/** What two records of one person may have in common. */
interface Mark {
  readonly kind: 'kana' | 'name' | 'email' | 'phone' | 'employeeNo'
  readonly text: string
}

function written({ kind, text }: Mark): string {
  return `${kind} ${text}`
}

function marksOf(person: Alumnus): readonly Mark[] {
  const marks: Mark[] = [
    { kind: 'kana', text: foldForSearch(person.familyNameKana + person.givenNameKana) },
    { kind: 'name', text: foldForSearch(person.familyName + person.givenName) },
  ]
  for (const { kind, value } of person.contactPoints) {
    if (kind === 'email' || kind === 'phone') marks.push({ kind, text: foldForSearch(value) })
  }
  for (const { employeeNo } of person.stints) {
    marks.push({ kind: 'employeeNo', text: foldForSearch(employeeNo) })
  }
  return marks.filter(({ text }) => text !== '')
}

import type { DataContext, Done } from '#renderer/data/context.ts'
import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import type { ListRow } from '#shared/domain/alumnus/list-row.ts'
import { mergeFields } from '#shared/domain/alumnus/merge.ts'
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
      const own = new Set(marksOf(find(id)))
      return [...book.all('alumni').values()]
        .filter((one) => one.id !== id && isLive(one))
        .filter((one) => marksOf(one).some((mark) => own.has(mark)))
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
        ledgerChange(context, { kind: 'merge', format: '', actId, alumnusIds: [keepId, otherId] }),
      ]
      const label = { key: 'acts.merging.merge', facts: { id: keepId } }
      return context.write(label, changes, { actId })
    },
    async takeApart(otherId) {
      const entry = [...book.all('ledger').values()].findLast(
        (one) => one.kind === 'merge' && one.alumnusIds[1] === otherId,
      )
      if (entry === undefined || entry.actId === null) throw new AppError('history.nothing')
      return report(await context.history.undoAct(entry.actId))
    },
  }
}

// Records are replaced, never changed: what was read of one holds as long as it stands.
const marks = new WeakMap<Alumnus, readonly string[]>()

function marksOf(person: Alumnus): readonly string[] {
  const known = marks.get(person)
  if (known !== undefined) return known
  const read = readMarks(person)
  marks.set(person, read)
  return read
}

function readMarks(person: Alumnus): readonly string[] {
  const kana = foldForSearch(person.familyNameKana + person.givenNameKana)
  const name = foldForSearch(person.familyName + person.givenName)
  return [
    kana === '' ? '' : `kana ${kana}`,
    name === '' ? '' : `name ${name}`,
    ...person.contactPoints
      .filter((point) => point.kind === 'email' || point.kind === 'phone')
      .map((point) => (point.value === '' ? '' : `${point.kind} ${point.value}`)),
    ...person.stints.map(({ employeeNo }) => (employeeNo === '' ? '' : `no ${employeeNo}`)),
  ].filter(Boolean)
}

import type { DataContext } from '#renderer/data/context.ts'
import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import { isSame, valueAt } from '#shared/domain/record/patch.ts'
import { isLive } from '#shared/domain/record/record.ts'
import type { RecordBase } from '#shared/domain/record/record.ts'
import type { Conflict } from '#shared/domain/sync/conflict.ts'
import type { OtherValue } from '#shared/transfer/write/person-report-others.ts'

/** An other value with the conflict that keeps it. */
export interface ConflictValue extends OtherValue {
  readonly conflict: Conflict
}

/**
 * What 食い違い keep of a person beside what stands in the records, settled or not. Of what is about
 * several people, such as the purpose of a group, nothing is told.
 */
export function otherValues(context: DataContext, { id }: Alumnus): readonly ConflictValue[] {
  const { book } = context
  return [...book.all('conflicts').values()].filter(isLive).flatMap((conflict) => {
    const record: RecordBase | null = book.get(conflict.collection, conflict.recordId)
    if (record === null) return []
    const standing = valueAt(record as never, conflict.key)
    return valuesOf(conflict)
      .filter(({ value }) => value !== null && !isSame(value, standing))
      .filter(({ value }) => isAbout(context, id, conflict, value))
      .map(({ value, at }) => ({ conflict, place: conflict, value, at }))
  })
}

function valuesOf({ keptText, keptAt, lostText, lostAt }: Conflict): readonly {
  readonly value: unknown
  readonly at: string
}[] {
  const read = (text: string | null): unknown => (text === null ? null : JSON.parse(text))
  return [
    { value: read(keptText), at: keptAt },
    { value: read(lostText), at: lostAt },
  ]
}

function isAbout(
  { book, touches }: DataContext,
  personId: string,
  { collection, recordId, key }: Conflict,
  value: unknown,
): boolean {
  const isHers = (id: unknown): boolean =>
    typeof id === 'string' && touches.resolve(id) === personId
  if (collection === 'alumni') return isHers(recordId)
  if (collection === 'interactions') {
    const talk = book.get('interactions', recordId)
    return (
      !key.startsWith('participants') &&
      talk?.participants.some((one) => isHers(one.personId)) === true
    )
  }
  if (key.startsWith('members/') || key.startsWith('answers/')) {
    return typeof value === 'object' && value !== null && 'personId' in value
      ? isHers(value.personId)
      : false
  }
  const record: object | null = book.get(collection, recordId)
  return record !== null && 'personId' in record && isHers(record.personId)
}

import type { Book } from '#renderer/data/book.ts'
import type { Change } from '#shared/domain/act/act.ts'
import { restoring } from '#shared/domain/act/changes.ts'
import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import { stampOf } from '#shared/domain/record/patch.ts'
import { conflictOf } from '#shared/domain/sync/conflict-of.ts'

/**
 * The changes that mend merges of people which two machines made against each other: of those who
 * were merged in a circle the one stays whose id sorts first, and who was put into the trash while
 * somebody was merged into the same person comes back. Nothing where all is well.
 */
export function mendMerges({ all, get }: Pick<Book, 'all' | 'get'>): readonly Change[] {
  const mended = new Map<string, readonly Change[]>()
  for (const person of all('alumni').values()) {
    if (person.mergedIntoId === null) continue
    const path = pathOf(get, person)
    const end = path.at(-1)
    if (end === undefined || end.erasedAt !== null) continue
    const changes =
      end.mergedIntoId === null ? broughtBack(get, path, end) : [opened(path, end.mergedIntoId)]
    const [first] = changes
    if (first !== undefined) mended.set(first.id, changes)
  }
  return [...mended.values()].flat()
}

/** The records that a merge leads through, up to the last, or to the one that leads back. */
function pathOf(get: Book['get'], from: Alumnus): readonly Alumnus[] {
  const path: Alumnus[] = []
  const ids = new Set<string>()
  let at: Alumnus | null = from
  while (at !== null && !ids.has(at.id)) {
    path.push(at)
    ids.add(at.id)
    at = at.mergedIntoId === null ? null : get('alumni', at.mergedIntoId)
  }
  return path
}

/** Opens a circle at the record whose id sorts first. */
function opened(path: readonly Alumnus[], backTo: string): Change {
  const start = path.findIndex(({ id }) => id === backTo)
  const { id, mergedIntoId } = path.slice(start).reduce((a, b) => (a.id < b.id ? a : b))
  return { collection: 'alumni', id, before: { mergedIntoId }, after: { mergedIntoId: null } }
}

/** Nobody can be merged into what lies in the trash already: whoever did it knew nothing of that. */
function broughtBack(get: Book['get'], path: readonly Alumnus[], end: Alumnus): readonly Change[] {
  const last = path.at(-2)
  if (end.trashedAt === null || last === undefined) return []
  const keptStamp = stampOf(last.clocks, 'mergedIntoId')
  const lostStamp = stampOf(end.clocks, 'trashedAt')
  if (keptStamp < lostStamp) return []
  const odds = { kind: 'trash', key: '', kept: null, lost: null, keptStamp, lostStamp } as const
  const conflict = conflictOf('alumni', end, odds)
  const isKnown = conflict === null || get('conflicts', conflict.id) !== null
  return [restoring('alumni', end), ...(isKnown ? [] : [conflict])]
}

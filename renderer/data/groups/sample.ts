import type { DataContext, Done } from '#renderer/data/context.ts'
import { erasingConflicts } from '#renderer/data/erase-conflicts.ts'
import { erasedBy, erasingPeople } from '#renderer/data/erase-people.ts'
import type { CollectionName } from '#shared/domain/act/act.ts'
import { erasing } from '#shared/domain/act/changes.ts'
import { sampleChanges } from '#shared/domain/sample/sample.ts'
import type { Language } from '#shared/ipc/contract.ts'

/** Queries and commands about the sample people. */
export interface SampleGroup {
  /** How many sample people there are. */
  readonly count: () => Promise<number>
  readonly add: (language: Language) => Promise<Done>
  /** Erases the sample people and all that hangs on them; cannot be undone. */
  readonly remove: () => Promise<Done>
}

const WITH_SAMPLES: readonly CollectionName[] = [
  'alumni',
  'interactions',
  'gatherings',
  'organisations',
  'programme',
  'cases',
]

const NONE: ReadonlySet<string> = new Set()

/** Opens the group. */
export function sampleGroup(context: DataContext): SampleGroup {
  const { book, writer } = context
  const samples = (collection: CollectionName) => {
    const kept = collection === 'programme' ? policiesOfRealCases() : NONE
    return [...book.all(collection).values()].filter(
      (one) => one.isSample && one.erasedAt === null && !kept.has(one.id),
    )
  }
  /** A case of somebody real goes on under the version that it was opened under. */
  const policiesOfRealCases = (): ReadonlySet<string> =>
    new Set(
      [...book.all('cases').values()].flatMap((one) =>
        one.kind === 'case' && !one.isSample && one.erasedAt === null ? (one.policyId ?? []) : [],
      ),
    )
  // Somebody real may have been put on the list of an invented event.
  const guestsOfSamples = () => {
    const events = new Set<string>(samples('gatherings').map(({ id }) => id))
    return [...book.all('gatherings').values()]
      .filter((one) => one.kind === 'participation')
      .filter(({ eventId, erasedAt, isSample }) => !isSample && !erasedAt && events.has(eventId))
  }
  return {
    count: async () => samples('alumni').length,
    add: async (language) => {
      const label = { key: 'acts.sample.add', facts: {} }
      return context.write(label, sampleChanges(language, context.today(), writer.newId))
    },
    remove: async () => {
      const at = context.now()
      const people = samples('alumni').map(({ id }) => id)
      const withThem = erasingPeople(context, people, at)
      const gone = erasedBy(withThem)
      const others = WITH_SAMPLES.flatMap((name) =>
        [...samples(name), ...(name === 'gatherings' ? guestsOfSamples() : [])]
          .filter(({ id }) => !gone.has(id))
          .map((one) => erasing(name, one, at)),
      )
      const conflicts = erasingConflicts(context, () => false, erasedBy(others), at)
      return context.write({ key: 'acts.sample.remove', facts: {} }, [
        ...withThem,
        ...others,
        ...conflicts.filter(({ id }) => !gone.has(id)),
      ])
    },
  }
}

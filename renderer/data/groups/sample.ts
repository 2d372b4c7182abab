import type { DataContext, Done } from '#renderer/data/context.ts'
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

const WITH_SAMPLES: readonly CollectionName[] = ['alumni', 'interactions', 'organisations']

/** Opens the group. */
export function sampleGroup(context: DataContext): SampleGroup {
  const { book, writer } = context
  const samples = (collection: CollectionName) =>
    [...book.all(collection).values()].filter((one) => one.isSample && one.erasedAt === null)
  return {
    count: async () => samples('alumni').length,
    add: async (language) => {
      const label = { key: 'acts.sample.add', facts: {} }
      return context.write(label, sampleChanges(language, context.today(), writer.newId))
    },
    remove: async () => {
      const at = context.now()
      const people = new Set(samples('alumni').map((person) => person.id as string))
      const touches = [...book.all('interactions').values()].filter(
        (one) =>
          !one.isSample &&
          one.erasedAt === null &&
          one.participants.length > 0 &&
          one.participants.every((part) => people.has(part.personId)),
      )
      const label = { key: 'acts.sample.remove', facts: {} }
      return context.write(label, [
        ...touches.map((one) => erasing('interactions', one, at)),
        ...WITH_SAMPLES.flatMap((name) => samples(name).map((one) => erasing(name, one, at))),
      ])
    },
  }
}

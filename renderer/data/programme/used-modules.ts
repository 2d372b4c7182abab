import type { Book } from '#renderer/data/book.ts'
import { KEY_PEOPLE } from '#shared/domain/alumnus/key-people.ts'
import { MODULES } from '#shared/domain/programme/modules.ts'
import type { Module } from '#shared/domain/programme/modules.ts'
import { isLive } from '#shared/domain/record/record.ts'
import type { RecordBase } from '#shared/domain/record/record.ts'

const KEY_TAGS: ReadonlySet<string> = new Set(KEY_PEOPLE.tags)

/** The modules that hold records which are not in the trash. */
export function usedModules(book: Book): ReadonlySet<Module> {
  const isUsed: Readonly<Record<Module, () => boolean>> = {
    rehire: () =>
      someLive(book.all('cases')) ||
      someLive(book.all('programme'), ({ kind }) => kind === 'rehirePolicy') ||
      someLive(book.all('alumni'), ({ wishes }) => wishes.length > 0),
    stories: () => someLive(book.all('programme'), ({ kind }) => kind === 'story'),
    events: () => someLive(book.all('gatherings'), ({ kind }) => kind === 'event'),
    introductions: () => someLive(book.all('interactions'), ({ kind }) => kind === 'introduction'),
    keyPeople: () =>
      someLive(book.all('alumni'), ({ tags }) => tags.some(({ name }) => KEY_TAGS.has(name))),
    questions: () => someLive(book.all('programme'), ({ kind }) => kind === 'feedbackRequest'),
  }
  return new Set(MODULES.filter((one) => isUsed[one]()))
}

function someLive<R extends RecordBase>(
  records: ReadonlyMap<string, R>,
  fits: (record: R) => boolean = () => true,
): boolean {
  for (const record of records.values()) {
    if (isLive(record) && fits(record)) return true
  }
  return false
}

import type { DataContext, Done } from '#renderer/data/context.ts'
import { creation, restoring, trashing } from '#shared/domain/act/changes.ts'
import { displayKana, displayName } from '#shared/domain/alumnus/names.ts'
import { BLANK_STORY } from '#shared/domain/programme/new-programme.ts'
import type { StoryFields } from '#shared/domain/programme/new-programme.ts'
import { isPublished, storyState } from '#shared/domain/programme/story-state.ts'
import type { StoryState } from '#shared/domain/programme/story-state.ts'
import type { Story } from '#shared/domain/programme/story.ts'
import { diffRecord } from '#shared/domain/record/patch.ts'
import { isLive } from '#shared/domain/record/record.ts'
import { AppError } from '#shared/lib/errors.ts'
import type { Id } from '#shared/lib/ids.ts'
import { makeTurns } from '#shared/lib/turns.ts'

type StoryId = Id<'programme'>

/** A story with who tells it, by the name of today. */
export interface StoryRow {
  readonly story: Story
  /** A merged person stands by whom it became; null where the person is gone. */
  readonly personId: Id<'alumnus'> | null
  /** Empty where nobody is set or the person is gone. */
  readonly name: string
  readonly kana: string
  readonly isDeceased: boolean
  readonly isDoNotContact: boolean
  readonly state: StoryState
  readonly isPublished: boolean
  /** True where it is to be read somewhere without a permission in force. */
  readonly mustComeDown: boolean
}

/** A story that can be read somewhere, and whose it is. */
export interface PublishedStory {
  readonly id: StoryId
  readonly title: string
  /** Who tells it, in the trash or not. */
  readonly name: string
  /** Empty where nobody wrote down where it is. */
  readonly where: string
}

/** Queries and commands about what alumni let the company tell of (アルムナイの声). */
export interface StoriesGroup {
  /** Those that must come down first, then the newest first; or those in the trash. */
  readonly list: (shows: 'live' | 'trash') => Promise<readonly StoryRow[]>
  /** Null where there is none or it was erased. */
  readonly get: (id: StoryId) => Promise<StoryRow | null>
  readonly of: (personId: Id<'alumnus'>) => Promise<readonly StoryRow[]>
  /** What can still be read of these people: erasing them also erases where that is. */
  readonly publishedOf: (personIds: readonly Id<'alumnus'>[]) => Promise<readonly PublishedStory[]>
  readonly create: (fields: Pick<StoryFields, 'name' | 'personId'>) => Promise<Done>
  readonly edit: (id: StoryId, fields: Partial<Omit<StoryFields, 'kind'>>) => Promise<Done>
  readonly moveToTrash: (id: StoryId) => Promise<Done>
  readonly restore: (id: StoryId) => Promise<Done>
}

/** Opens the group. */
export function storiesGroup(context: DataContext): StoriesGroup {
  const { book, touches, writer } = context
  // A field left and a button pressed at once must each start from what the other wrote.
  const inTurn = makeTurns()
  const find = (id: string): Story => {
    const one = book.get('programme', id)
    if (one?.kind !== 'story' || one.erasedAt !== null) throw new AppError('record.not-found')
    return one
  }
  const rowOf = (story: Story): StoryRow => {
    const found =
      story.personId === null ? null : book.get('alumni', touches.resolve(story.personId))
    const person = found !== null && isLive(found) ? found : null
    const today = context.today()
    const state = storyState(story, today)
    const isOut = isPublished(story, today)
    return {
      story,
      personId: person?.id ?? null,
      name: person === null ? '' : displayName(person),
      kana: person === null ? '' : displayKana(person),
      isDeceased: person !== null && (person.isDeceased || person.deceasedOn !== null),
      isDoNotContact: person?.isDoNotContact ?? false,
      state,
      isPublished: isOut,
      mustComeDown: isOut && state !== 'permitted',
    }
  }
  const all = (shows: 'live' | 'trash'): readonly StoryRow[] =>
    [...book.all('programme').values()]
      .filter((one): one is Story => one.kind === 'story' && one.erasedAt === null)
      .filter(({ trashedAt }) => (trashedAt !== null) === (shows === 'trash'))
      .map(rowOf)
      .sort(
        (a, b) =>
          Number(b.mustComeDown) - Number(a.mustComeDown) || (a.story.id < b.story.id ? 1 : -1),
      )
  return {
    list: async (shows) => all(shows),
    async get(id) {
      const one = book.get('programme', id)
      return one?.kind !== 'story' || one.erasedAt !== null ? null : rowOf(one)
    },
    of: async (personId) => {
      const id = touches.resolve(personId)
      return all('live').filter((row) => row.personId === id)
    },
    publishedOf: async (personIds) => {
      const wanted = new Set<string>(personIds.map((id) => touches.resolve(id)))
      return [...book.all('programme').values()].flatMap((one) => {
        if (one.kind !== 'story' || one.erasedAt !== null || one.personId === null) return []
        const id = touches.resolve(one.personId)
        const person = wanted.has(id) ? book.get('alumni', id) : null
        if (person === null || !isPublished(one, context.today())) return []
        const { name: title, publishedWhere: where } = one
        return [{ id: one.id, title, name: displayName(person), where }]
      })
    },
    async create(fields) {
      const id = writer.newId('programme')
      return context.write({ key: 'acts.stories.create', facts: { id } }, [
        creation('programme', id, { ...BLANK_STORY, ...fields }),
      ])
    },
    edit: inTurn(async (id, fields) => {
      const change = diffRecord('programme', find(id), fields)
      const label = { key: 'acts.stories.edit', facts: { id } }
      return context.write(label, change === null ? [] : [change])
    }),
    moveToTrash: inTurn(async (id) => {
      const label = { key: 'acts.stories.trash', facts: { id } }
      return context.write(label, [trashing('programme', find(id), context.now())])
    }),
    restore: inTurn(async (id) => {
      const label = { key: 'acts.stories.restore', facts: { id } }
      return context.write(label, [restoring('programme', find(id))])
    }),
  }
}

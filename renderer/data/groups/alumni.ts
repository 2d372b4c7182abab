import type { DataContext, Done } from '#renderer/data/context.ts'
import { erasingPeople } from '#renderer/data/erase-people.ts'
import { openDepartmentIndex } from '#renderer/data/search/department-index.ts'
import { openFacets, tagFacets } from '#renderer/data/search/facets.ts'
import type { Facet, Facets } from '#renderer/data/search/facets.ts'
import { workedWith } from '#renderer/data/worked-with.ts'
import type { WorkedWith } from '#renderer/data/worked-with.ts'
import type { Change } from '#shared/domain/act/act.ts'
import { creation, restoring, trashing } from '#shared/domain/act/changes.ts'
import type { Alumnus, Stint, Tag } from '#shared/domain/alumnus/alumnus.ts'
import { lastStint } from '#shared/domain/alumnus/latest.ts'
import type { AlumniList, ListRow } from '#shared/domain/alumnus/list-row.ts'
import { BLANK_ALUMNUS } from '#shared/domain/alumnus/new-alumnus.ts'
import type { AlumnusFields } from '#shared/domain/alumnus/new-alumnus.ts'
import { DEFAULT_QUERY } from '#shared/domain/alumnus/query.ts'
import type { AlumniQuery } from '#shared/domain/alumnus/query.ts'
import { diffRecord } from '#shared/domain/record/patch.ts'
import { AppError } from '#shared/lib/errors.ts'
import type { Id } from '#shared/lib/ids.ts'

/** Queries and commands about people. */
export interface AlumniGroup {
  readonly list: (query: AlumniQuery) => Promise<AlumniList>
  /** Rows of a list from an index up to another, the last excluded. */
  readonly rows: (key: string, from: number, to: number) => Promise<readonly ListRow[]>
  readonly ids: (key: string) => Promise<readonly Id<'alumnus'>[]>
  /** The first people found by a text, without keeping a result to ask for more of. */
  readonly search: (text: string, most: number) => Promise<readonly ListRow[]>
  /** A person by id, through merges; null where there is none or it was erased. */
  readonly get: (id: Id<'alumnus'>) => Promise<Alumnus | null>
  readonly many: (ids: readonly Id<'alumnus'>[]) => Promise<readonly Alumnus[]>
  readonly facets: () => Promise<Facets>
  /** Those who were in the same department at the same time, the longest together first. */
  readonly workedWith: (id: Id<'alumnus'>) => Promise<WorkedWith>
  /** The tags that some of these people have, the most frequent first. */
  readonly tagsOf: (ids: readonly Id<'alumnus'>[]) => Promise<readonly Facet[]>
  readonly create: (fields: Partial<AlumnusFields>) => Promise<Done>
  /** Writes whole fields; lists are compared by the ids of their elements. */
  readonly edit: (id: Id<'alumnus'>, fields: Partial<AlumnusFields>) => Promise<Done>
  readonly bulkEdit: (
    ids: readonly Id<'alumnus'>[],
    fields: Partial<AlumnusFields>,
  ) => Promise<Done>
  /** Writes fields of each one's last stint; who has none is left out. */
  readonly bulkStint: (
    ids: readonly Id<'alumnus'>[],
    fields: Partial<Pick<Stint, 'leavingKind' | 'leavingTone' | 'employmentType'>>,
  ) => Promise<Done>
  readonly bulkTag: (
    ids: readonly Id<'alumnus'>[],
    add: readonly string[],
    remove: readonly string[],
  ) => Promise<Done>
  readonly moveToTrash: (ids: readonly Id<'alumnus'>[]) => Promise<Done>
  readonly restore: (ids: readonly Id<'alumnus'>[]) => Promise<Done>
  /** Erases for good; cannot be undone. */
  readonly erase: (ids: readonly Id<'alumnus'>[]) => Promise<Done>
}

/** Opens the group. */
export function alumniGroup(context: DataContext): AlumniGroup {
  const { book, engine, touches, writer } = context
  const facets = openFacets(book)
  const departments = openDepartmentIndex(book)
  const find = (id: Id<'alumnus'>): Alumnus => {
    const person = book.get('alumni', touches.resolve(id))
    if (person === null || person.erasedAt !== null) throw new AppError('record.not-found')
    return person
  }
  const edited = (id: Id<'alumnus'>, fields: Partial<AlumnusFields>): Change[] => {
    const change = diffRecord('alumni', find(id), fields)
    return change === null ? [] : [change]
  }
  return {
    list: async (query) => engine.list(query),
    rows: async (key, from, to) => engine.rows(key, from, to),
    ids: async (key) => engine.ids(key),
    search: async (text, most) =>
      engine
        .people({ ...DEFAULT_QUERY, text })
        .slice(0, most)
        .map(engine.row),
    get: async (id) => {
      const person = book.get('alumni', touches.resolve(id))
      return person === null || person.erasedAt !== null ? null : person
    },
    many: async (ids) => ids.map(find),
    facets: async () => facets(),
    workedWith: async (id) => workedWith(departments, find(id), context.today()),
    tagsOf: async (ids) => tagFacets(ids.map(find)),
    async create(fields) {
      const id = writer.newId('alumnus')
      const name = { id }
      return context.write({ key: 'acts.alumni.create', facts: name }, [
        creation('alumni', id, { ...BLANK_ALUMNUS, ...fields }),
      ])
    },
    edit: async (id, fields) =>
      context.write({ key: 'acts.alumni.edit', facts: { id } }, edited(id, fields)),
    bulkEdit: async (ids, fields) =>
      context.write(
        { key: 'acts.alumni.bulk-edit', facts: { count: ids.length } },
        ids.flatMap((id) => edited(id, fields)),
      ),
    bulkStint: async (ids, fields) => {
      const changes = ids.flatMap((id) => {
        const person = find(id)
        const last = lastStint(person)
        const stints = person.stints.map((one) => (one === last ? { ...one, ...fields } : one))
        return edited(id, { stints })
      })
      const label = { key: 'acts.alumni.bulk-edit', facts: { count: changes.length } }
      return context.write(label, changes)
    },
    bulkTag: async (ids, add, remove) =>
      context.write(
        { key: 'acts.alumni.bulk-tag', facts: { count: ids.length } },
        ids.flatMap((id) => edited(id, { tags: retagged(find(id).tags, add, remove, context) })),
      ),
    moveToTrash: async (ids) => {
      const people = ids.map(find).filter((person) => person.trashedAt === null)
      const label = { key: 'acts.trash.move', facts: { count: people.length } }
      const at = context.now()
      return context.write(
        label,
        people.map((person) => trashing('alumni', person, at)),
      )
    },
    restore: async (ids) => {
      const people = ids.map(find).filter((person) => person.trashedAt !== null)
      const label = { key: 'acts.trash.restore', facts: { count: people.length } }
      return context.write(
        label,
        people.map((person) => restoring('alumni', person)),
      )
    },
    erase: async (ids) => {
      const gone = ids.map((id) => find(id).id)
      const label = { key: 'acts.trash.erase', facts: { count: gone.length } }
      return context.write(label, erasingPeople(context, gone, context.now()))
    },
  }
}

function retagged(
  tags: readonly Tag[],
  add: readonly string[],
  remove: readonly string[],
  { writer }: DataContext,
): readonly Tag[] {
  const kept = tags.filter((tag) => !remove.includes(tag.name))
  const fresh = add.filter((name) => !kept.some((tag) => tag.name === name))
  return [...kept, ...fresh.map((name) => ({ id: writer.newId('tag'), name }))]
}

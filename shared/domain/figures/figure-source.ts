import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import type { Gathering } from '#shared/domain/gathering/gathering.ts'
import type { Interaction } from '#shared/domain/interaction/interaction.ts'
import { isLive } from '#shared/domain/record/record.ts'
import type { Day } from '#shared/lib/dates.ts'
import { ID_PREFIX } from '#shared/lib/ids.ts'

/** The records that figures are counted from, of all years. */
export interface FigureSource {
  readonly people: readonly Alumnus[]
  readonly interactions: readonly Interaction[]
  readonly gatherings: readonly Gathering[]
  /** The person that an id leads to, through merges. */
  readonly resolve: (personId: string) => string
  /** Nothing that lies after it is counted. */
  readonly today: Day
}

/** The source with what every count of it needs. */
export interface CountedSource extends FigureSource {
  /** People neither in the trash, nor erased, nor merged into another, by id. */
  readonly alumni: ReadonlyMap<string, Alumnus>
}

/** Makes a source ready to be counted. */
export function countable(source: FigureSource): CountedSource {
  const alumni = new Map<string, Alumnus>()
  for (const person of source.people) if (isLive(person)) alumni.set(person.id, person)
  return { ...source, alumni }
}

/** The alumni among these people, each once: merged ones by whom they became, lost ones not. */
export function alumniAmong(
  { alumni, resolve }: CountedSource,
  people: readonly { readonly personId: string }[],
): readonly string[] {
  const found: string[] = []
  for (const { personId } of people) {
    const id = resolve(personId)
    if (alumni.has(id) && !found.includes(id)) found.push(id)
  }
  return found
}

/** Tells whether an id is that of a member of staff. */
export function isStaff(personId: string): boolean {
  return personId.startsWith(`${ID_PREFIX.staff}_`)
}

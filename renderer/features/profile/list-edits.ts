import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import type { AlumnusFields } from '#shared/domain/alumnus/new-alumnus.ts'

/** The lists that a person has. */
export type ListField =
  | 'stints'
  | 'assignments'
  | 'leaves'
  | 'contactPoints'
  | 'careerEntries'
  | 'skills'
  | 'tags'
  | 'topics'
  | 'colleagues'
  | 'consents'
  | 'wishes'

/** An element of one of the lists. */
export type ElementOf<F extends ListField> = Alumnus[F][number]

/** Puts an element into its list, in its old place where it has one. */
export function withElement<F extends ListField>(
  person: Alumnus,
  field: F,
  element: ElementOf<F>,
): Partial<AlumnusFields> {
  const list: readonly { readonly id: string }[] = person[field]
  const isThere = list.some(({ id }) => id === element.id)
  return {
    [field]: isThere
      ? list.map((one) => (one.id === element.id ? element : one))
      : [...list, element],
  }
}

/** Changes some fields of an element as it stands; one that is not there yet is begun from `blank`. */
export function withPatch<F extends ListField>(
  person: Alumnus,
  field: F,
  blank: ElementOf<F>,
  patch: Partial<ElementOf<F>>,
): Partial<AlumnusFields> {
  const list: readonly { readonly id: string }[] = person[field]
  const element = list.find(({ id }) => id === blank.id) ?? blank
  return withElement(person, field, { ...element, ...patch } as ElementOf<F>)
}

/** Takes an element out; with a stint go its assignments and leaves. */
export function withoutElement(
  person: Alumnus,
  field: ListField,
  id: string,
): Partial<AlumnusFields> {
  const list: readonly { readonly id: string }[] = person[field]
  const rest = { [field]: list.filter((one) => one.id !== id) }
  if (field !== 'stints') return rest
  return {
    ...rest,
    assignments: person.assignments.filter(({ stintId }) => stintId !== id),
    leaves: person.leaves.filter(({ stintId }) => stintId !== id),
  }
}

import type { Book } from '#renderer/data/book.ts'
import type { HistoryFacts } from '#shared/domain/alumnus/person-facts.ts'
import type { Interaction } from '#shared/domain/interaction/interaction.ts'
import { isTouch } from '#shared/domain/interaction/interaction.ts'
import { gradeRank } from '#shared/domain/programme/grades.ts'
import { isLive } from '#shared/domain/record/record.ts'
import type { RecordBase } from '#shared/domain/record/record.ts'

/** Which interactions belong to whom, references to merged people resolved. */
export interface TouchIndex {
  /** The live interactions of a person, newest first. */
  readonly of: (personId: string) => readonly Interaction[]
  readonly factsOf: (personId: string) => HistoryFacts
  readonly textsOf: (personId: string) => readonly string[]
  /** The person that an id leads to, through merges. */
  readonly resolve: (personId: string) => string
  readonly rankOf: (grade: string) => number | null
  /** Hears of each person whose history changed. */
  readonly onTouched: (listener: (personId: string) => void) => void
}

/** Opens the index over the book; it is built at the first question and kept up after. */
export function openTouchIndex(book: Book): TouchIndex {
  let index: Map<string, Set<string>> | null = null
  let ranks: Map<string, number> | null = null
  const facts = new Map<string, HistoryFacts>()
  const listeners = new Set<(personId: string) => void>()

  const resolve = (personId: string): string => {
    const path: string[] = []
    for (let id = personId; ;) {
      const next = book.get('alumni', id)?.mergedIntoId ?? null
      if (next === null) return id
      path.push(id)
      // Two machines merged two people into each other: until that is mended, the first one stands.
      const start = path.indexOf(next)
      if (start >= 0) return path.slice(start).reduce((a, b) => (a < b ? a : b))
      id = next
    }
  }
  const peopleOf = (interaction: Interaction): readonly string[] =>
    (interaction.participants ?? []).map((participant) => resolve(participant.personId))
  const indexed = (): Map<string, Set<string>> => {
    if (index !== null) return index
    index = new Map()
    for (const interaction of book.all('interactions').values()) addTo(index, interaction)
    return index
  }
  const addTo = (target: Map<string, Set<string>>, interaction: Interaction): void => {
    for (const person of peopleOf(interaction)) {
      const ids = target.get(person)
      if (ids === undefined) target.set(person, new Set([interaction.id]))
      else ids.add(interaction.id)
    }
  }
  const touched = (personId: string): void => {
    facts.delete(personId)
    for (const listener of listeners) listener(personId)
  }
  book.onRecord((collection, record, before) => {
    if (collection === 'programme') ranks = null
    if (collection === 'alumni' && isMergeChange(record, before)) {
      index = null
      facts.clear()
      for (const id of [record.id, record.mergedIntoId, before?.mergedIntoId]) {
        if (id !== null && id !== undefined) touched(id)
      }
    }
    if (collection !== 'interactions') return
    const now = record as Interaction
    if (before !== null && index !== null) {
      for (const person of peopleOf(before as Interaction)) index.get(person)?.delete(record.id)
    }
    if (index !== null) addTo(index, now)
    const people = new Set([
      ...peopleOf(now),
      ...(before === null ? [] : peopleOf(before as Interaction)),
    ])
    for (const person of people) touched(person)
  })

  const of = (personId: string): readonly Interaction[] =>
    [...(indexed().get(personId) ?? [])]
      .flatMap((id) => {
        const interaction = book.get('interactions', id)
        return interaction !== null && isLive(interaction) ? [interaction] : []
      })
      .sort((a, b) => compare(b.happenedOn, a.happenedOn) || compare(b.id, a.id))

  return {
    of,
    resolve,
    factsOf(personId) {
      let found = facts.get(personId)
      if (found === undefined) facts.set(personId, (found = historyFacts(of(personId))))
      return found
    },
    textsOf: (personId) => of(personId).flatMap(textsIn),
    rankOf(grade) {
      ranks ??= new Map(
        [...book.all('programme').values()]
          .filter((one) => one.kind === 'grade')
          .filter(isLive)
          .map((one) => [one.name, one.rank]),
      )
      return gradeRank(grade, ranks)
    },
    onTouched: (listener) => void listeners.add(listener),
  }
}

function textsIn(one: Interaction): readonly string[] {
  // What is for the personnel department alone is not found by searching.
  if (one.scope === 'personnel') return []
  const { text, companyGain, alumnusGain, outcome } = one
  // Most say nothing but the text.
  if (companyGain === '' && alumnusGain === '' && outcome === '') return [text]
  return [text, companyGain, alumnusGain, outcome].filter(Boolean)
}

function historyFacts(interactions: readonly Interaction[]): HistoryFacts {
  const dues = interactions
    .flatMap((one) => (one.nextStepDoneOn === null ? (one.nextStepDueOn ?? []) : []))
    .sort(compare)
  return {
    lastContactOn: interactions.find(isTouch)?.happenedOn ?? null,
    nextStepDueOn: dues[0] ?? null,
  }
}

function isMergeChange(record: RecordBase, before: RecordBase | null): boolean {
  return record.mergedIntoId !== (before?.mergedIntoId ?? null)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

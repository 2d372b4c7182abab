import type { DataContext } from '#renderer/data/context.ts'
import { KEY_PEOPLE } from '#shared/domain/alumnus/key-people.ts'
import { displayKana, displayName } from '#shared/domain/alumnus/names.ts'
import { DEFAULT_QUERY } from '#shared/domain/alumnus/query.ts'
import { membersOn } from '#shared/domain/gathering/group-activity.ts'
import type { FeedbackRequest } from '#shared/domain/programme/feedback-request.ts'
import { foldForSearch } from '#shared/japanese/fold.ts'
import { AppError } from '#shared/lib/errors.ts'
import type { Id } from '#shared/lib/ids.ts'

import { reasonsNotToAsk } from './records.ts'

/** Where people to be asked are taken from: 聞けること, キーパーソン, a group's members of today. */
export type FeedbackSource =
  | { readonly kind: 'topic'; readonly text: string }
  | { readonly kind: 'keyPeople' }
  | { readonly kind: 'group'; readonly groupId: Id<'interestGroup'> }

/** Somebody who may be asked. */
export interface Candidate {
  readonly id: Id<'alumnus'>
  readonly name: string
  readonly kana: string
  /** What the person was found by: topics, or tags of key people. */
  readonly words: readonly string[]
  readonly lacksConsent: boolean
}

/** Who may be asked out of a source, and how many of it may not. */
export interface Candidates {
  /** In 五十音 order, without those who are asked already. */
  readonly people: readonly Candidate[]
  readonly askedAlready: number
  readonly deceased: number
  readonly doNotContact: number
  /** Those who came back and are employed: colleagues again. */
  readonly cameBack: number
}

/** Finds whom a question could be asked; throws `record.not-found` for a group that is gone. */
export function findCandidates(
  context: DataContext,
  request: FeedbackRequest,
  source: FeedbackSource,
): Candidates {
  const { engine, touches } = context
  const asked = new Set(request.answers.map(({ personId }) => touches.resolve(personId)))
  const wordsOf = openWords(context, source)
  const filters = source.kind === 'keyPeople' ? KEY_PEOPLE : DEFAULT_QUERY.filters
  const people: Candidate[] = []
  const counts = { askedAlready: 0, deceased: 0, doNotContact: 0, cameBack: 0 }
  for (const person of engine.people({ ...DEFAULT_QUERY, filters, shows: 'live' })) {
    const words = wordsOf(person)
    if (words === null) continue
    const reasons = reasonsNotToAsk(context, person)
    if (asked.has(person.id)) counts.askedAlready += 1
    else if (reasons.includes('deceased')) counts.deceased += 1
    else if (reasons.includes('doNotContact')) counts.doNotContact += 1
    else if (reasons.includes('cameBack')) counts.cameBack += 1
    else {
      people.push({
        id: person.id,
        name: displayName(person),
        kana: displayKana(person),
        words,
        lacksConsent: reasons.includes('noConsent'),
      })
    }
  }
  return { people, ...counts }
}

type Found = ReturnType<DataContext['engine']['people']>[number]

/** Gives the words that a person is found by; null for one who is not of the source. */
function openWords(
  { book, touches, today }: DataContext,
  source: FeedbackSource,
): (person: Found) => readonly string[] | null {
  switch (source.kind) {
    case 'topic': {
      const wanted = foldForSearch(source.text.trim())
      return ({ topics }) => {
        const words = topics.map(({ name }) => name)
        const found = words.filter((name) => foldForSearch(name).includes(wanted))
        return wanted === '' || found.length === 0 ? null : found
      }
    }
    case 'keyPeople':
      return ({ tags }) =>
        tags.map(({ name }) => name).filter((name) => KEY_PEOPLE.tags.includes(name))
    case 'group': {
      const group = book.get('gatherings', source.groupId)
      if (group?.kind !== 'interestGroup') throw new AppError('record.not-found')
      const members = new Set(
        membersOn(group, today()).map(({ personId }) => touches.resolve(personId)),
      )
      return ({ id }) => (members.has(id) ? [] : null)
    }
  }
}

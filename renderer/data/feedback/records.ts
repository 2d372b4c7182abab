import type { DataContext } from '#renderer/data/context.ts'
import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import { displayKana, displayName } from '#shared/domain/alumnus/names.ts'
import {
  answersOnce,
  answerState,
  feedbackProgress,
} from '#shared/domain/programme/feedback-progress.ts'
import type { AnswerState, FeedbackProgress } from '#shared/domain/programme/feedback-progress.ts'
import type { Answer, FeedbackRequest } from '#shared/domain/programme/feedback-request.ts'
import { isLive } from '#shared/domain/record/record.ts'
import { reasonsAgainst } from '#shared/domain/sending/recipients.ts'
import type { LeftOutReason } from '#shared/domain/sending/recipients.ts'
import type { Id } from '#shared/lib/ids.ts'

/** A question with what a list shows of it. */
export interface FeedbackRow {
  readonly request: FeedbackRequest
  readonly progress: FeedbackProgress
}

/** One person who is asked, by the name of today. */
export interface AskedPerson {
  readonly answer: Answer
  /** A merged person stands by whom it became. */
  readonly personId: Id<'alumnus'>
  readonly name: string
  readonly kana: string
  readonly isDeceased: boolean
  readonly isDoNotContact: boolean
  readonly state: AnswerState
  /** True where no consent to being written to is in force. */
  readonly lacksConsent: boolean
  /** What the person's other record answered, where two were merged. */
  readonly otherTexts: readonly string[]
}

/** A question with everybody who is asked, by reading. */
export interface FeedbackSheet extends FeedbackRow {
  readonly people: readonly AskedPerson[]
}

/** What stands against asking a person; all but a missing consent keep from it. */
export function reasonsNotToAsk(
  context: Pick<DataContext, 'today'>,
  person: Alumnus,
): readonly LeftOutReason[] {
  return reasonsAgainst(person, {
    purpose: 'contact',
    channel: 'list',
    today: context.today(),
    allow: { noConsent: true },
  })
}

/** What a list shows of a question. */
export function feedbackRow(context: DataContext, request: FeedbackRequest): FeedbackRow {
  return { request, progress: feedbackProgress(request, answersOf(context, request)) }
}

/** A question with everybody who is asked. */
export function feedbackSheet(context: DataContext, request: FeedbackRequest): FeedbackSheet {
  const people = answersOf(context, request).flatMap((answer): readonly AskedPerson[] => {
    const person = context.book.get('alumni', context.touches.resolve(answer.personId))
    if (person === null) return []
    return [
      {
        answer,
        personId: person.id,
        name: displayName(person),
        kana: displayKana(person),
        isDeceased: person.isDeceased || person.deceasedOn !== null,
        isDoNotContact: person.isDoNotContact,
        state: answerState(answer),
        lacksConsent: reasonsNotToAsk(context, person).includes('noConsent'),
        otherTexts: otherTextsOf(context, request, answer),
      },
    ]
  })
  const inOrder = people.toSorted((a, b) => wordOf(a).localeCompare(wordOf(b), 'ja'))
  return { ...feedbackRow(context, request), people: inOrder }
}

/** The answers of people who are neither in the trash nor gone, each person once. */
export function answersOf(
  { book, touches }: DataContext,
  { answers }: FeedbackRequest,
): readonly Answer[] {
  return answersOnce(answers, touches.resolve).filter(({ personId }) => {
    const person = book.get('alumni', touches.resolve(personId))
    return person !== null && isLive(person)
  })
}

function otherTextsOf(
  { touches }: DataContext,
  { answers }: FeedbackRequest,
  shown: Answer,
): readonly string[] {
  const personId = touches.resolve(shown.personId)
  return answers
    .filter((one) => one.id !== shown.id && touches.resolve(one.personId) === personId)
    .map(({ text }) => text)
    .filter((text) => text !== '' && text !== shown.text)
}

function wordOf({ kana, name }: AskedPerson): string {
  return kana || name
}

import type { DataContext, Done } from '#renderer/data/context.ts'
import { findCandidates } from '#renderer/data/feedback/candidates.ts'
import type { Candidates, FeedbackSource } from '#renderer/data/feedback/candidates.ts'
import {
  answersOf,
  feedbackRow,
  feedbackSheet,
  reasonsNotToAsk,
} from '#renderer/data/feedback/records.ts'
import type { FeedbackRow, FeedbackSheet } from '#renderer/data/feedback/records.ts'
import { creation, restoring, trashing } from '#shared/domain/act/changes.ts'
import type { Answer, FeedbackRequest } from '#shared/domain/programme/feedback-request.ts'
import { BLANK_FEEDBACK } from '#shared/domain/programme/new-programme.ts'
import type { FeedbackFields } from '#shared/domain/programme/new-programme.ts'
import { diffRecord } from '#shared/domain/record/patch.ts'
import { isLive } from '#shared/domain/record/record.ts'
import type { Day } from '#shared/lib/dates.ts'
import { AppError } from '#shared/lib/errors.ts'
import { isId } from '#shared/lib/ids.ts'
import type { Id } from '#shared/lib/ids.ts'
import { makeTurns } from '#shared/lib/turns.ts'

type RequestId = Id<'programme'>
type AnswerIds = readonly Answer['id'][]
type AnswerFields = Pick<Answer, 'askedOn' | 'answeredOn' | 'thankedOn' | 'text'>

/** A question that was put to one person, and the answer. */
export interface AnswerOf {
  readonly request: Pick<FeedbackRequest, 'id' | 'name' | 'about' | 'changedOn'>
  readonly answer: Answer
}

/** Queries and commands about questions to alumni (意見聴取). */
export interface FeedbackGroup {
  /** Open questions, the newest first, then closed ones; or those in the trash. */
  readonly list: (shows: 'live' | 'trash') => Promise<readonly FeedbackRow[]>
  /** Null where there is none or it was erased. */
  readonly get: (id: RequestId) => Promise<FeedbackSheet | null>
  /** What a person was asked, the newest first. */
  readonly of: (personId: Id<'alumnus'>) => Promise<readonly AnswerOf[]>
  readonly candidates: (id: RequestId, source: FeedbackSource) => Promise<Candidates>
  readonly create: (fields: Pick<FeedbackFields, 'name' | 'about'>) => Promise<Done>
  /** What was changed gets the day of today where it has none, and loses it with its text. */
  readonly edit: (
    id: RequestId,
    fields: Partial<
      Pick<FeedbackFields, 'name' | 'about' | 'question' | 'dueOn' | 'whatChanged' | 'changedOn'>
    >,
  ) => Promise<Done>
  /** Throws `feedback.not-to-be-asked` for who died, must not be contacted or is employed again. */
  readonly addPeople: (id: RequestId, personIds: readonly Id<'alumnus'>[]) => Promise<Done>
  /** Takes somebody off who was chosen by mistake, with what was answered. */
  readonly removePerson: (id: RequestId, answerId: Answer['id']) => Promise<Done>
  /** Notes that these people were asked today; who was asked before keeps the day. */
  readonly ask: (id: RequestId, answerIds: AnswerIds) => Promise<Done>
  /** A text or a day of an answer; a text alone was answered today. */
  readonly answer: (
    id: RequestId,
    answerId: Answer['id'],
    fields: Partial<AnswerFields>,
  ) => Promise<Done>
  /** Notes that these people were thanked today; who was thanked before keeps the day. */
  readonly thank: (id: RequestId, answerIds: AnswerIds) => Promise<Done>
  /** Closes a question today, or takes it up again. */
  readonly close: (id: RequestId, isClosed: boolean) => Promise<Done>
  readonly moveToTrash: (id: RequestId) => Promise<Done>
  readonly restore: (id: RequestId) => Promise<Done>
}

/** Opens the group. */
export function feedbackGroup(context: DataContext): FeedbackGroup {
  const { book, touches, writer } = context
  // An answer is one element: its text and its day, left in a row, must not take each other back.
  const inTurn = makeTurns()
  const find = (id: string): FeedbackRequest => {
    const one = book.get('programme', id)
    if (one?.kind !== 'feedbackRequest' || one.erasedAt !== null) {
      throw new AppError('record.not-found')
    }
    return one
  }
  const all = (shows: 'live' | 'trash'): readonly FeedbackRequest[] =>
    [...book.all('programme').values()]
      .filter(
        (one): one is FeedbackRequest => one.kind === 'feedbackRequest' && one.erasedAt === null,
      )
      .filter(({ trashedAt }) => (trashedAt !== null) === (shows === 'trash'))
      .sort(byState)
  const write = async (
    verb: string,
    id: RequestId,
    fields: Partial<FeedbackFields>,
    facts: Readonly<Record<string, number>> = {},
  ): Promise<Done> => {
    const change = diffRecord('programme', find(id), fields)
    const label = { key: `acts.feedback.${verb}`, facts: { id, ...facts } }
    return context.write(label, change === null ? [] : [change])
  }
  const mark = (
    verb: 'ask' | 'thank',
    id: RequestId,
    answerIds: AnswerIds,
    field: 'askedOn' | 'thankedOn',
  ): Promise<Done> => {
    const chosen = new Set<string>(answerIds)
    const isMarked = (one: Answer): boolean => chosen.has(one.id) && one[field] === null
    const { answers } = find(id)
    const day = context.today()
    const next = answers.map((one) => (isMarked(one) ? { ...one, [field]: day } : one))
    return write(verb, id, { answers: next }, { count: answers.filter(isMarked).length })
  }
  return {
    list: async (shows) => all(shows).map((request) => feedbackRow(context, request)),
    async get(id) {
      const one = book.get('programme', id)
      if (one?.kind !== 'feedbackRequest' || one.erasedAt !== null) return null
      return feedbackSheet(context, one)
    },
    of: async (personId) => {
      const id = touches.resolve(personId)
      return all('live').flatMap((request) => {
        const answer = answersOf(context, request).find(
          (one) => touches.resolve(one.personId) === id,
        )
        return answer === undefined ? [] : [{ request: shortOf(request), answer }]
      })
    },
    candidates: async (id, source) => findCandidates(context, find(id), source),
    async create(fields) {
      const id = writer.newId('programme')
      return context.write({ key: 'acts.feedback.create', facts: { id } }, [
        creation('programme', id, { ...BLANK_FEEDBACK, ...fields }),
      ])
    },
    edit: inTurn(async (id, fields) =>
      write('edit', id, { ...fields, ...changedDay(find(id), fields, context.today()) }),
    ),
    addPeople: inTurn(async (id, personIds) => {
      const request = find(id)
      const asked = new Set<string>(request.answers.map((one) => touches.resolve(one.personId)))
      const fresh = [...new Set(personIds.map((one) => touches.resolve(one)))].filter(
        (one) => !asked.has(one),
      )
      const made = fresh.map((personId): Answer => {
        const person = isId('alumnus', personId) ? book.get('alumni', personId) : null
        if (person === null || !isLive(person)) throw new AppError('record.not-found')
        if (reasonsNotToAsk(context, person).some((reason) => reason !== 'noConsent')) {
          throw new AppError('feedback.not-to-be-asked')
        }
        return { id: writer.newId('answer'), personId: person.id, ...BLANK_ANSWER }
      })
      const answers = [...request.answers, ...made]
      return write('add', id, { answers }, { count: made.length })
    }),
    removePerson: inTurn(async (id, answerId) => {
      const { answers } = find(id)
      const personId = touches.resolve(answers.find((one) => one.id === answerId)?.personId ?? '')
      // A record merged into this one must not speak up in its place.
      const others = answers.filter((one) => touches.resolve(one.personId) !== personId)
      return write('remove', id, { answers: others })
    }),
    ask: inTurn(async (id, answerIds) => mark('ask', id, answerIds, 'askedOn')),
    answer: inTurn(async (id, answerId, fields) =>
      write('answer', id, {
        answers: find(id).answers.map((one) =>
          one.id === answerId
            ? { ...one, ...fields, ...answeredDay(one, fields, context.today()) }
            : one,
        ),
      }),
    ),
    thank: inTurn(async (id, answerIds) => mark('thank', id, answerIds, 'thankedOn')),
    close: inTurn(async (id, isClosed) =>
      write(isClosed ? 'close' : 'reopen', id, { closedOn: isClosed ? context.today() : null }),
    ),
    moveToTrash: inTurn(async (id) => {
      const label = { key: 'acts.feedback.trash', facts: { id } }
      return context.write(label, [trashing('programme', find(id), context.now())])
    }),
    restore: inTurn(async (id) => {
      const label = { key: 'acts.feedback.restore', facts: { id } }
      return context.write(label, [restoring('programme', find(id))])
    }),
  }
}

const BLANK_ANSWER: AnswerFields = { askedOn: null, answeredOn: null, text: '', thankedOn: null }

function answeredDay(
  { answeredOn }: Answer,
  fields: Partial<AnswerFields>,
  today: Day,
): Partial<AnswerFields> {
  if (fields.text === undefined || fields.text.trim() === '') return {}
  return fields.answeredOn === undefined ? { answeredOn: answeredOn ?? today } : {}
}

function changedDay(
  request: FeedbackRequest,
  { whatChanged, changedOn }: Partial<FeedbackFields>,
  today: Day,
): Partial<FeedbackFields> {
  if (whatChanged === undefined || changedOn !== undefined) return {}
  return { changedOn: whatChanged.trim() === '' ? null : (request.changedOn ?? today) }
}

function shortOf({ id, name, about, changedOn }: FeedbackRequest): AnswerOf['request'] {
  return { id, name, about, changedOn }
}

function byState(a: FeedbackRequest, b: FeedbackRequest): number {
  const day = ({ dueOn }: FeedbackRequest): string => dueOn ?? ''
  return (
    Number(a.closedOn !== null) - Number(b.closedOn !== null) ||
    (day(b) < day(a) ? -1 : day(b) > day(a) ? 1 : a.id < b.id ? 1 : -1)
  )
}

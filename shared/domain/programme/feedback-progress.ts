import type { Answer, FeedbackRequest } from './feedback-request.ts'

/** 未依頼, 回答待ち, 回答あり, お礼済み. */
export const ANSWER_STATES = ['chosen', 'asked', 'answered', 'thanked'] as const
/** How far it is with one person who is asked. */
export type AnswerState = (typeof ANSWER_STATES)[number]

/** How far a question is on its round: asked, answered, changed, thanked. */
export interface FeedbackProgress {
  /** People who are to be asked, those who were included. */
  readonly people: number
  readonly asked: number
  readonly answered: number
  /** Of those who answered. */
  readonly thanked: number
  readonly isChanged: boolean
}

type AnswerDays = Pick<Answer, 'askedOn' | 'answeredOn' | 'thankedOn'>

/** Tells how far it is with one person; thanks without an answer are no step. */
export function answerState({ askedOn, answeredOn, thankedOn }: AnswerDays): AnswerState {
  if (answeredOn !== null) return thankedOn === null ? 'answered' : 'thanked'
  return askedOn === null ? 'chosen' : 'asked'
}

/**
 * The answers of each person once, in the order in which they were chosen: of two records merged into
 * one the answer that got farthest, then the elder.
 */
export function answersOnce(
  answers: readonly Answer[],
  resolve: (personId: string) => string,
): readonly Answer[] {
  const found = new Map<string, Answer>()
  for (const answer of answers) {
    const id = resolve(answer.personId)
    const there = found.get(id)
    if (there === undefined || farOf(answer) > farOf(there)) found.set(id, answer)
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

function farOf(answer: AnswerDays): number {
  return ANSWER_STATES.indexOf(answerState(answer))
}

/**
 * Counts how far a question is.
 *
 * @param answers those of people who are still there, each person once
 */
export function feedbackProgress(
  { whatChanged, changedOn }: Pick<FeedbackRequest, 'whatChanged' | 'changedOn'>,
  answers: readonly AnswerDays[],
): FeedbackProgress {
  const states = answers.map(answerState)
  const answered = states.filter((state) => state === 'answered' || state === 'thanked').length
  return {
    people: answers.length,
    // Who answered was asked, though nobody wrote down when.
    asked: answers.filter(({ askedOn, answeredOn }) => askedOn !== null || answeredOn !== null)
      .length,
    answered,
    thanked: states.filter((state) => state === 'thanked').length,
    isChanged: whatChanged.trim() !== '' || changedOn !== null,
  }
}

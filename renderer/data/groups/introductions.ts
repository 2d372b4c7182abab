import type { DataContext, Done } from '#renderer/data/context.ts'
import { timeTogether } from '#renderer/data/worked-with.ts'
import { creation } from '#shared/domain/act/changes.ts'
import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import { displayKana, displayName } from '#shared/domain/alumnus/names.ts'
import type { CommonSpell } from '#shared/domain/alumnus/overlap.ts'
import type { Participant } from '#shared/domain/interaction/interaction.ts'
import {
  checkIntroduction,
  consentOnRecord,
  introductionObstacle,
} from '#shared/domain/interaction/introduction.ts'
import type { IntroductionRefusal } from '#shared/domain/interaction/introduction.ts'
import { BLANK_INTERACTION } from '#shared/domain/interaction/new-interaction.ts'
import type { Day } from '#shared/lib/dates.ts'
import { AppError } from '#shared/lib/errors.ts'
import type { Id } from '#shared/lib/ids.ts'

/** What is to be known of a person before an introduction. */
export interface IntroductionSide {
  readonly id: Id<'alumnus'>
  readonly name: string
  readonly kana: string
  /** Why this person can't be introduced; null where nothing stands against it. */
  readonly obstacle: IntroductionRefusal | null
  /** The day of the consent to introductions that is on record; null without one. */
  readonly consentOnRecord: Day | null
}

/** Two people who may be introduced to each other. */
export interface IntroductionPair {
  readonly sides: readonly [IntroductionSide, IntroductionSide]
  /** When they were together here; null where they were not. */
  readonly together: CommonSpell | null
}

/** An introduction as it is written down, done or only planned. */
export interface IntroductionDraft {
  readonly people: readonly {
    readonly id: Id<'alumnus'>
    readonly consentedOn: Day | null
  }[]
  readonly purpose: string
  readonly nextStep: string
  readonly nextStepDueOn: Day | null
}

/** Queries and commands about introducing alumni to each other (引き合わせ). */
export interface IntroductionsGroup {
  readonly side: (id: Id<'alumnus'>) => Promise<IntroductionSide>
  readonly pair: (a: Id<'alumnus'>, b: Id<'alumnus'>) => Promise<IntroductionPair>
  /** Throws `introduction.same-person`, `.not-here`, `.deceased` or `.do-not-contact`. */
  readonly write: (draft: IntroductionDraft) => Promise<Done>
}

/** Opens the group. */
export function introductionsGroup(context: DataContext): IntroductionsGroup {
  const { book, touches, writer } = context
  const find = (id: Id<'alumnus'>): Alumnus => {
    const person = book.get('alumni', touches.resolve(id))
    if (person === null || person.erasedAt !== null) throw new AppError('record.not-found')
    return person
  }
  const sideOf = (person: Alumnus): IntroductionSide => ({
    id: person.id,
    name: displayName(person),
    kana: displayKana(person),
    obstacle: introductionObstacle(person),
    consentOnRecord: consentOnRecord(person, context.today()),
  })
  return {
    side: async (id) => sideOf(find(id)),
    async pair(a, b) {
      const [one, other] = [find(a), find(b)]
      const together = timeTogether(one, other, context.today())
      return { sides: [sideOf(one), sideOf(other)], together }
    },
    async write({ people, purpose, nextStep, nextStepDueOn }) {
      const [one, other] = people.map(({ id }) => find(id))
      if (one === undefined || other === undefined) throw new AppError('record.not-found')
      const check = checkIntroduction(one, other)
      if (!check.ok) throw new AppError(check.code, check.facts)
      const participants = people.map(({ id, consentedOn }): Participant => ({
        id: writer.newId('participant'),
        personId: id,
        role: 'main',
        consentedOn,
      }))
      return context.write({ key: 'acts.timeline.introduce', facts: { id: one.id } }, [
        creation('interactions', writer.newId('interaction'), {
          ...BLANK_INTERACTION,
          kind: 'introduction',
          happenedOn: context.today(),
          participants,
          text: purpose,
          nextStep,
          nextStepDueOn,
        }),
      ])
    },
  }
}

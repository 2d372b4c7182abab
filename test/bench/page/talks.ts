import { creation } from '#shared/domain/act/changes.ts'
import { BLANK_INTERACTION } from '#shared/domain/interaction/new-interaction.ts'
import { addDays } from '#shared/lib/dates.ts'
import { makeId } from '#shared/lib/ids.ts'
import type { Id, IdKind } from '#shared/lib/ids.ts'

import { personId } from './engine.ts'

/** Interactions that each person has. */
export const TALKS_EACH = 5
/** When all of it was written down, in milliseconds since 1970. */
export const FILLED_MS = Date.UTC(2026, 10, 1)

const TEXTS = ['転職の相談', '近況の電話', '年賀状が届いた', '勉強会で再会', '復職の希望を聞いた']
/** Over so many days back the interactions are spread. */
const DAYS = 2000

/** The change that adds one of a person's interactions, by their numbers; the last is a note. */
export function talk(number: number, place: number): ReturnType<typeof creation> {
  return creation('interactions', numberedId('interaction', number * TALKS_EACH + place), {
    ...BLANK_INTERACTION,
    kind: place === TALKS_EACH - 1 ? 'note' : 'call',
    direction: 'fromUs',
    happenedOn: addDays('2026-11-01', -((number * 7 + place * 97) % DAYS)),
    participants: [
      {
        id: numberedId('participant', number),
        personId: personId(number) as never,
        role: 'main',
        consentedOn: null,
      },
    ],
    text: `${TEXTS[place] ?? ''} ${number}`,
  })
}

/** The id of a number; the same number gives the same id. */
export function numberedId<K extends IdKind>(kind: K, number: number): Id<K> {
  const random = Uint8Array.from({ length: 16 }, (_, at) => (number / 32 ** (15 - at)) & 31)
  return makeId(kind, FILLED_MS, random)
}

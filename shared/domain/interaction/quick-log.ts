import type { Day } from '#shared/lib/dates.ts'

import { foldWidth } from './fold-width.ts'
import type { Direction, InteractionKind } from './interaction.ts'
import { directionAt, kindAt } from './quick-kinds.ts'
import type { SpokenDirection, SpokenKind } from './quick-kinds.ts'
import { dueDayAt, pastDayAt } from './spoken-days.ts'
import type { SpokenDay } from './spoken-days.ts'

/** How one typed line is understood as a touch. */
export interface QuickLog {
  readonly kind: InteractionKind
  readonly happenedOn: Day
  readonly direction: Direction | null
  /** What is left of the line once kind, day and direction are taken off. */
  readonly text: string
  readonly nextStep: string
  readonly nextStepDueOn: Day | null
}

const GAP = /^[\s、。,.:：・-]+/
const NEXT_MARK = /(?:^|[\s。、])(?:次|次回|次の一手|next|todo)\s*:/i
const ARROW = /→|⇒|➡|->|=>/g
const DUE_TAIL = /^(?:までには?|まで|頃に?|ごろに?|以降に?|中に?|には?)/
const TAIL_END = /^(?:までには?|まで|頃に?|ごろに?|以降に?|に)?[)\]。]?$/

/**
 * Understands one line as a touch: 電話 来月転職するとのこと → 12/1まで資料を送る.
 *
 * Kind, day and direction are taken off its beginning, in any order; a next step follows an arrow
 * or 次:. What is not surely understood stays in the text.
 *
 * @param usual the kind of a line that names none
 */
export function parseQuickLog(line: string, today: Day, usual: InteractionKind = 'note'): QuickLog {
  const { head, next } = splitNextStep(line, today)
  const kept: string[] = []
  let rest = head.trim()
  let kind: InteractionKind | null = null
  let happenedOn: Day | null = null
  let direction: Direction | null = null
  for (let before: string | null = null; rest !== before;) {
    before = rest
    const folded = foldWidth(rest)
    const day: SpokenDay | null = happenedOn === null ? pastDayAt(folded, today) : null
    if (day !== null) {
      const after = folded.slice(day.length)
      const joint = /^[にの]/.test(after) ? 1 : 0
      if (isGapOrEnd(after) || kindAt(after.slice(joint)) || directionAt(after.slice(joint))) {
        happenedOn = day.day
        rest = rest.slice(day.length + (isGapOrEnd(after) ? 0 : joint)).replace(GAP, '')
        continue
      }
    }
    const who: SpokenDirection | null = direction === null ? directionAt(folded) : null
    if (who !== null) {
      direction = who.direction
      rest = rest.slice(who.length).replace(GAP, '')
      continue
    }
    const said: SpokenKind | null = kind === null ? kindAt(folded) : null
    if (said === null) continue
    kind = said.kind
    direction ??= said.direction
    if (said.isOpen) break
    if (said.isKept) kept.push(rest.slice(0, said.length))
    rest = rest.slice(said.length).replace(GAP, '')
  }
  return {
    kind: kind ?? usual,
    happenedOn: happenedOn ?? today,
    direction,
    text: [...kept, rest].filter(Boolean).join(' ').trim(),
    ...readNextStep(next, today),
  }
}

/** Reads a next step and its due day, from its beginning or its end: 12/1まで資料を送る. */
export function readNextStep(
  said: string,
  today: Day,
): Pick<QuickLog, 'nextStep' | 'nextStepDueOn'> {
  const text = said.trim()
  const folded = foldWidth(text)
  const first = dueDayAt(folded, today)
  if (first !== null) {
    const after = folded.slice(first.length)
    const tail = DUE_TAIL.exec(after)?.[0].length ?? 0
    // 来週の面談を設定: the day is part of what is to be done.
    const isPart = tail === 0 && /^[の分号度以]/.test(after)
    const rest = text.slice(first.length + tail).replace(GAP, '')
    return { nextStep: isPart ? text : rest, nextStepDueOn: first.day }
  }
  for (let at = 1; at < folded.length; at++) {
    if (/[\d/.a-z]/i.test(folded[at - 1] ?? '')) continue
    const found = dueDayAt(folded.slice(at), today)
    if (found === null || !TAIL_END.test(folded.slice(at + found.length))) continue
    const rest = text.slice(0, at).replace(/[\s、。,(（:：]+$/, '')
    return { nextStep: rest, nextStepDueOn: found.day }
  }
  return { nextStep: text, nextStepDueOn: null }
}

/** Parts a line at the mark of a next step; an arrow inside words (A社→B社) is none. */
function splitNextStep(line: string, today: Day): { head: string; next: string } {
  const folded = foldWidth(line)
  const mark = NEXT_MARK.exec(folded)
  const arrows = [...folded.matchAll(ARROW)].filter(({ index, 0: arrow }) => {
    const after = folded.slice(index + arrow.length).trimStart()
    return index === 0 || /[\s。、.,]$/.test(folded.slice(0, index)) || dueDayAt(after, today)
  })
  const arrow = arrows[0]
  if (mark !== null && (arrow === undefined || mark.index < arrow.index)) {
    return { head: line.slice(0, mark.index), next: line.slice(mark.index + mark[0].length) }
  }
  if (arrow === undefined) return { head: line, next: '' }
  return { head: line.slice(0, arrow.index), next: line.slice(arrow.index + arrow[0].length) }
}

function isGapOrEnd(text: string): boolean {
  return /^(?:$|[\s、。,:・])/.test(text)
}

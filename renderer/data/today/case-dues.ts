import { endedOnOf } from '#renderer/data/cases/find-case.ts'
import type { DataContext } from '#renderer/data/context.ts'
import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import { isLive } from '#shared/domain/record/record.ts'
import { duesOf } from '#shared/domain/rehire/case-state.ts'
import type { CaseDue } from '#shared/domain/rehire/case-state.ts'
import type { RehireCase } from '#shared/domain/rehire/rehire-case.ts'
import { markKey } from '#shared/domain/today/mark.ts'
import type { Day } from '#shared/lib/dates.ts'

/** Something that a case has due, and the person whom it is about. */
export interface DueCase {
  /** Names what is due among all that Today can put off. */
  readonly key: string
  readonly one: RehireCase
  readonly person: Alumnus
  readonly due: CaseDue
}

/** What cases have due by a day, the longest due first; nothing of people who are gone. */
export function dueCases(context: DataContext, until: Day): readonly DueCase[] {
  const { book, touches } = context
  const today = context.today()
  const found: DueCase[] = []
  for (const one of book.all('cases').values()) {
    if (one.kind !== 'case' || !isLive(one) || one.personId === null) continue
    const person = book.get('alumni', touches.resolve(one.personId))
    if (person === null || !isLive(person)) continue
    for (const due of duesOf(one, today, endedOnOf(one, person))) {
      if (due.dueOn <= until) found.push({ key: keyOf(one, due), one, person, due })
    }
  }
  return found.sort((a, b) => compare(a.due.dueOn, b.due.dueOn) || compare(a.one.id, b.one.id))
}

const MARKED_AS = { answer: 'caseAnswer', decide: 'caseDecide', start: 'caseStart' } as const

function keyOf(one: RehireCase, due: CaseDue): string {
  const { dueOn } = due
  if (due.what === 'step') return markKey('caseStep', due.id, dueOn)
  if (due.what === 'check') return markKey('caseCheck', due.id, dueOn)
  return markKey(MARKED_AS[due.what], one.id, dueOn)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

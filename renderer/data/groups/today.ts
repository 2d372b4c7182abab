import type { DataContext, Done } from '#renderer/data/context.ts'
import type { InteractionDraft } from '#renderer/data/groups/timeline.ts'
import { touchCreation } from '#renderer/data/groups/timeline.ts'
import {
  anniversaryRow,
  caseRow,
  contactRow,
  questionRow,
  replyRow,
  stepRow,
  storyRow,
  wishRow,
} from '#renderer/data/today/make-rows.ts'
import { TODAY_SECTIONS } from '#renderer/data/today/rows.ts'
import type { TodayRow, TodaySection } from '#renderer/data/today/rows.ts'
import { finishing, puttingOff } from '#renderer/data/today/settle-row.ts'
import { findCases, findWork } from '#renderer/data/today/work.ts'
import type { Work } from '#renderer/data/today/work.ts'
import { workdayFrom } from '#shared/domain/programme/workdays.ts'
import { addDays, addMonths } from '#shared/lib/dates.ts'
import type { Day } from '#shared/lib/dates.ts'
import type { Id } from '#shared/lib/ids.ts'

/** A part of Today: its first rows, and how many more there are. */
export interface TodayPart {
  readonly id: TodaySection
  readonly rows: readonly TodayRow[]
  readonly rest: number
}

/** Today as it stands. */
export interface TodayList {
  readonly day: Day
  /** How much is due by now: next steps, cases, answers wanted by now, permissions that end. */
  readonly dueCount: number
  /** The three things to do first: the heads of the parts in turn. */
  readonly first: readonly TodayRow[]
  /** The parts that have rows, without the three. */
  readonly parts: readonly TodayPart[]
  /** The working days to put something off to. */
  readonly putOffTo: { readonly next: Day; readonly week: Day; readonly month: Day }
}

/** How many rows of each part are wanted; those not named begin with a few. */
export type TodayMost = Partial<Readonly<Record<TodaySection, number>>>

/** Queries and commands about what is to be done today. */
export interface TodayGroup {
  readonly list: (today: Day, most: TodayMost) => Promise<TodayList>
  /** How much is due by now. */
  readonly dueCount: (today: Day) => Promise<number>
  /** Settles a row by its key: the step is done, the rest is shown again when its time comes. */
  readonly finish: (key: string) => Promise<Done>
  readonly putOff: (key: string, until: Day) => Promise<Done>
  /** Logs a touch with a person and settles the row that it was logged at, in one act. */
  readonly log: (key: string, personId: Id<'alumnus'>, draft: InteractionDraft) => Promise<Done>
}

/** Rows of each part at first. */
const FIRST_ROWS = 8
const FIRST_THINGS = 3

/** Opens the group. */
export function todayGroup(context: DataContext): TodayGroup {
  let known: { readonly day: Day; readonly work: Work } | null = null
  let areCasesOld = false
  context.book.onRecord((collection) => {
    if (collection === 'cases') areCasesOld = true
    else if (collection !== 'ledger' && collection !== 'organisations') known = null
  })
  const workOn = (day: Day): Work => {
    if (known?.day !== day) known = { day, work: findWork(context, day) }
    else if (areCasesOld) {
      const { work } = known
      known = { day, work: { ...work, cases: findCases(context, work.rules, day) } }
    }
    areCasesOld = false
    return known.work
  }
  return {
    list: async (today, most) => listOf(workOn(today), today, most),
    dueCount: async (today) => dueCount(workOn(today), today),
    async finish(key) {
      const change = finishing(context, key)
      return context.write({ key: 'acts.today.finish', facts: {} }, change === null ? [] : [change])
    },
    async putOff(key, until) {
      const [, month, date] = until.split('-').map(Number)
      const facts = { month: month ?? 0, date: date ?? 0 }
      const change = puttingOff(context, key, until)
      return context.write({ key: 'acts.today.put-off', facts }, change === null ? [] : [change])
    },
    async log(key, personId, draft) {
      const settled = key.startsWith('contact ') ? null : finishing(context, key)
      const label = { key: 'acts.timeline.log', facts: { id: personId } }
      return context.write(label, [
        touchCreation(context, personId, draft),
        ...(settled === null ? [] : [settled]),
      ])
    },
  }
}

function listOf(work: Work, today: Day, most: TodayMost): TodayList {
  const rowsOf: Readonly<Record<TodaySection, (from: number, to: number) => TodayRow[]>> = {
    step: (from, to) => work.steps.slice(from, to).map(stepRow),
    case: (from, to) => work.cases.slice(from, to).map(caseRow),
    reply: (from, to) => work.replies.slice(from, to).map(replyRow),
    question: (from, to) => work.questions.slice(from, to).map(questionRow),
    story: (from, to) => work.stories.slice(from, to).map(storyRow),
    anniversary: (from, to) => work.anniversaries.slice(from, to).map(anniversaryRow),
    contact: (from, to) => work.contacts.slice(from, to).map((one) => contactRow(one, work.rules)),
    soon: (from, to) => work.soon.slice(from, to).map(stepRow),
    wish: (from, to) => work.wishes.slice(from, to).map(wishRow),
  }
  const counts: Readonly<Record<TodaySection, number>> = {
    step: work.steps.length,
    case: work.cases.length,
    reply: work.replies.length,
    question: work.questions.length,
    story: work.stories.length,
    anniversary: work.anniversaries.length,
    contact: work.contacts.length,
    soon: work.soon.length,
    wish: work.wishes.length,
  }
  const taken = takeFirst([
    ['step', counts.step],
    ['case', dueBy(work.cases, today)],
    ['reply', counts.reply],
    ['question', counts.question],
    ['anniversary', work.anniversaries.filter(({ on }) => on <= today).length],
    ['contact', counts.contact],
  ])
  const holidays = work.rules.companyHolidays
  return {
    day: today,
    dueCount: dueCount(work, today),
    first: taken.order.flatMap(([id, at]) => rowsOf[id](at, at + 1)),
    parts: TODAY_SECTIONS.flatMap((id) => {
      const from = taken.counts[id] ?? 0
      const rows = rowsOf[id](from, from + (most[id] ?? FIRST_ROWS))
      return rows.length === 0 ? [] : [{ id, rows, rest: counts[id] - from - rows.length }]
    }),
    putOffTo: {
      next: workdayFrom(addDays(today, 1), holidays),
      week: workdayFrom(addDays(today, 7), holidays),
      month: workdayFrom(addMonths(today, 1), holidays),
    },
  }
}

/** Takes the heads of the parts in turn until there are three. */
function takeFirst(parts: readonly (readonly [TodaySection, number])[]): {
  readonly order: readonly (readonly [TodaySection, number])[]
  readonly counts: TodayMost
} {
  const order: (readonly [TodaySection, number])[] = []
  const counts: Partial<Record<TodaySection, number>> = {}
  for (let round = 0; round < FIRST_THINGS; round++) {
    for (const [id, length] of parts) {
      if (round >= length || order.length === FIRST_THINGS) continue
      order.push([id, round])
      counts[id] = round + 1
    }
  }
  return { order, counts }
}

function dueCount({ steps, cases, replies, questions, stories }: Work, today: Day): number {
  return (
    steps.length +
    dueBy(cases, today) +
    replies.filter(({ dueOn }) => dueOn <= today).length +
    questions.length +
    stories.filter(({ dueOn }) => dueOn <= today).length
  )
}

function dueBy(cases: Work['cases'], today: Day): number {
  return cases.filter(({ due }) => due.dueOn <= today).length
}

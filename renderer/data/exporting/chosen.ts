import type { DataContext } from '#renderer/data/context.ts'
import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import { DEFAULT_QUERY } from '#shared/domain/alumnus/query.ts'
import type { VerdictState } from '#shared/domain/eligibility/verdict.ts'
import { splitRecipients } from '#shared/domain/sending/recipients.ts'
import { translate } from '#shared/i18n/translate.ts'
import type { Language } from '#shared/ipc/contract.ts'
import type { Day } from '#shared/lib/dates.ts'
import type { Id } from '#shared/lib/ids.ts'
import { bccBatches } from '#shared/transfer/write/bcc.ts'
import type { ColumnContext } from '#shared/transfer/write/column.ts'
import type { DayForm, Say } from '#shared/transfer/write/words.ts'
import { joinTexts, writeDay } from '#shared/transfer/write/words.ts'

import type { ExportRequest, OutReason } from './request.ts'

/** Who goes out, who does not and why, in 五十音 order. */
export interface Chosen {
  readonly total: number
  readonly included: readonly Alumnus[]
  readonly takenIn: number
  readonly leftOut: readonly {
    readonly id: Id<'alumnus'>
    readonly reasons: readonly OutReason[]
  }[]
  /** For the ledger. */
  readonly counts: Readonly<Record<string, number>>
}

/** Parts the people of a request into those who go out and those who do not. */
export function choosePeople({ engine, today }: DataContext, request: ExportRequest): Chosen {
  const { source, purpose, channel, isGreeting, allowsNoConsent } = request
  const query = source.ids === null ? source.query : DEFAULT_QUERY
  const inOrder = engine.people({ ...query, sort: DEFAULT_QUERY.sort, shows: 'live' })
  const ids = source.ids === null ? null : new Set<string>(source.ids)
  const people = ids === null ? inOrder : inOrder.filter((person) => ids.has(person.id))
  const split = splitRecipients(people, {
    purpose,
    channel,
    today: today(),
    allow: { noConsent: allowsNoConsent },
    isGreeting,
  })
  const chosen = { ...split, total: people.length, takenIn: split.takenIn.length }
  if (request.format !== 'bcc') return chosen
  const unusable = new Set<string>(bccBatches(split.included, request.bcc).unusable)
  if (unusable.size === 0) return chosen
  const included = split.included.filter((person) => !unusable.has(person.id))
  const takenIn = split.takenIn.filter((id) => !unusable.has(id)).length
  const bad = split.included.filter((person) => unusable.has(person.id))
  return {
    total: people.length,
    included,
    takenIn,
    leftOut: [...split.leftOut, ...bad.map(({ id }) => ({ id, reasons: ['badAddress'] as const }))],
    counts: {
      ...split.counts,
      included: included.length,
      ...(takenIn > 0 && { 'takenIn.noConsent': takenIn }),
      'leftOut.badAddress': bad.length,
    },
  }
}

/**
 * Says messages in the language that something goes out in; what was said once is kept, as a list of
 * 50,000 people says the same few words in every row.
 */
export function sayIn(language: Language): Say {
  const said = new Map<string, string>()
  return (key, facts) => {
    const name = facts === undefined ? key : `${key} ${JSON.stringify(facts)}`
    let text = said.get(name)
    if (text === undefined) said.set(name, (text = translate(language, key, facts)))
    return text
  }
}

/** The names of companies by id. */
export function companyNames({ book }: DataContext): ReadonlyMap<Id<'organisation'>, string> {
  return new Map(
    [...book.all('organisations').values()].flatMap((one) =>
      one.kind === 'company' ? [[one.id, one.name] as const] : [],
    ),
  )
}

/** The names of members of staff by id. */
export function staffNames({ book }: DataContext): ReadonlyMap<Id<'staff'>, string> {
  return new Map(
    [...book.all('organisations').values()].flatMap((one) =>
      one.kind === 'staff' ? [[one.id, one.name] as const] : [],
    ),
  )
}

/** Titles of events and names of interest groups by id. */
export function gatheringNames({
  book,
}: DataContext): ReadonlyMap<Id<'event'> | Id<'interestGroup'>, string> {
  const names = new Map<Id<'event'> | Id<'interestGroup'>, string>()
  for (const one of book.all('gatherings').values()) {
    if (one.kind === 'event') names.set(one.id, one.title)
    if (one.kind === 'interestGroup') names.set(one.id, one.name)
  }
  return names
}

/** Titles of vacancies and cases, and versions of the rehire policy with their first day, by id. */
export function rehireNames(
  { book }: DataContext,
  sayDay: (day: Day) => string,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const one of book.all('cases').values()) {
    if (one.kind === 'vacancy') names.set(one.id, one.title)
  }
  for (const one of book.all('cases').values()) {
    if (one.kind === 'case') names.set(one.id, names.get(one.vacancyId ?? '') ?? one.title)
  }
  for (const one of book.all('programme').values()) {
    if (one.kind !== 'rehirePolicy') continue
    names.set(one.id, joinTexts([one.name, sayDay(one.from)], ' '))
  }
  return names
}

/** What columns read besides the person, for these people. */
export function columnContext(
  context: DataContext,
  people: readonly Alumnus[],
  { language, dayForm }: { readonly language: Language; readonly dayForm: DayForm },
): ColumnContext {
  const { judging, touches, today } = context
  const gradeRanks = new Map<string, number>()
  const lastContactOn = new Map<Id<'alumnus'>, Day>()
  const verdicts = new Map<Id<'alumnus'>, VerdictState>()
  for (const person of people) {
    for (const { grade } of person.assignments) {
      const rank = gradeRanks.has(grade) ? null : touches.rankOf(grade)
      if (rank !== null) gradeRanks.set(grade, rank)
    }
    verdicts.set(person.id, judging.state(person))
    const day = touches.factsOf(person.id).lastContactOn
    if (day !== null) lastContactOn.set(person.id, day)
  }
  return {
    say: sayIn(language),
    today: today(),
    writeDay: (day) => writeDay(day, dayForm),
    staffNames: staffNames(context),
    companyNames: companyNames(context),
    gradeRanks,
    lastContactOn,
    verdicts,
  }
}

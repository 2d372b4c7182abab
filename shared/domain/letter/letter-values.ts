import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import { currentCompany, lastAssignment } from '#shared/domain/alumnus/latest.ts'
import { displayKana, displayName } from '#shared/domain/alumnus/names.ts'
import type { GatheringEvent } from '#shared/domain/gathering/event.ts'
import type { Language } from '#shared/ipc/contract.ts'
import { weekdayName } from '#shared/japanese/weekday.ts'
import type { Day } from '#shared/lib/dates.ts'
import type { Id } from '#shared/lib/ids.ts'

import type { LetterValues } from './fill.ts'

/** Who writes, and in which language days are written. */
export interface LetterSender {
  readonly sender: string
  readonly ownCompany: string
  readonly language: Language
}

/** What a letter says of an event. */
export type EventWords = Pick<LetterValues, 'event' | 'when' | 'place' | 'url' | 'replyBy'>

/** The words of an event for a letter; what is not settled yet is empty. */
export function eventWords(event: GatheringEvent | null, language: Language): EventWords {
  if (event === null) return { event: '', when: '', place: '', url: '', replyBy: '' }
  return {
    event: event.title,
    when: whenText(event, language),
    place: [event.place, event.address].filter(Boolean).join(' '),
    url: event.url,
    replyBy: event.replyBy === null ? '' : dayText(event.replyBy, language),
  }
}

/** What is filled in for one person. */
export function letterValues(
  person: Alumnus,
  words: EventWords,
  from: LetterSender,
  companyNames: ReadonlyMap<Id<'organisation'>, string>,
): LetterValues {
  return {
    name: oneLine(displayName(person)),
    familyName: oneLine(person.familyName === '' ? displayName(person) : person.familyName),
    givenName: oneLine(person.givenName),
    kana: oneLine(displayKana(person)),
    company: oneLine(currentCompany(person, companyNames)),
    department: oneLine(lastAssignment(person)?.department ?? ''),
    event: words.event,
    when: words.when,
    place: words.place,
    url: words.url,
    replyBy: words.replyBy,
    sender: from.sender,
    ownCompany: from.ownCompany,
  }
}

/** When an event is, from the day to the hour: 2026年4月18日（土）18:00～20:00; empty without a day. */
export function whenText(
  event: Pick<GatheringEvent, 'startsOn' | 'endsOn' | 'startsAt' | 'endsAt'>,
  language: Language,
): string {
  const { startsOn, endsOn, startsAt, endsAt } = event
  if (startsOn === null) return ''
  const isJapanese = language === 'ja'
  const gap = isJapanese ? '' : ', '
  const to = isJapanese ? '～' : '–'
  const first = dayText(startsOn, language) + (startsAt === '' ? '' : `${gap}${startsAt}`)
  const isLong = endsOn !== null && endsOn > startsOn
  const last = isLong ? dayText(endsOn, language) : ''
  const end = endsAt === '' || startsAt === '' ? '' : `${isLong ? gap : ''}${endsAt}`
  if (last === '' && end === '') {
    return startsAt === '' ? first : `${first}${isJapanese ? '～' : ''}`
  }
  return `${first}${to}${last}${end}`
}

const MONTHS =
  'January February March April May June July August September October November December'.split(' ')

/** A day with its weekday: 2026年4月18日（土）, or Sat 18 April 2026. */
export function dayText(day: Day, language: Language): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const weekday = weekdayName(day, language)
  return language === 'ja'
    ? `${year}年${month}月${date}日（${weekday}）`
    : `${weekday} ${date} ${MONTHS[month - 1] ?? ''} ${year}`
}

/** A name in a letter stands on one line, whatever it was kept with. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()
}

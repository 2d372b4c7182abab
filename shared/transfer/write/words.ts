import type { Stint } from '#shared/domain/alumnus/alumnus.ts'
import type { MessageKey } from '#shared/i18n/messages.ts'
import type { MessageFacts } from '#shared/i18n/translate.ts'
import { formatWareki } from '#shared/japanese/wareki.ts'
import type { Day } from '#shared/lib/dates.ts'
import { isDay } from '#shared/lib/dates.ts'

/** Says a message in the language that something goes out in. */
export type Say = (key: MessageKey, facts?: MessageFacts) => string

/** 2016/04/01, 平成28年4月1日, 2016-04-01. */
export const DAY_FORMS = ['slash', 'wareki', 'iso'] as const
/** How days are written in what goes out; the import reads each. */
export type DayForm = (typeof DAY_FORMS)[number]

/** Writes a day, or what is known of it (`2019-04`, `2019`), in a form. */
export function writeDay(day: Day, form: DayForm): string {
  if (form === 'iso') return day
  const wareki = form === 'wareki' && isDay(day) ? formatWareki(day) : null
  return wareki ?? day.replaceAll('-', '/')
}

/** Writes a phone number for reading where its parts are sure: mobile, free, Tokyo and Osaka numbers. */
export function writePhone(digits: string): string {
  const parts =
    /^(0[5-9]0)(\d{4})(\d{4})$/.exec(digits) ??
    /^(0120|0800|0570)(\d{3})(\d{3,4})$/.exec(digits) ??
    /^(0[36])(\d{4})(\d{4})$/.exec(digits)
  return parts === null ? digits : parts.slice(1).join('-')
}

/** Joins the texts that say something. */
export function joinTexts(
  texts: readonly (string | null | undefined)[],
  separator: string,
): string {
  return texts
    .filter((text) => text !== null && text !== undefined && text.trim() !== '')
    .join(separator)
}

/** Writes the days of a stint; one that goes on, or whose day is unknown, stays open. */
export function writePeriod(
  { joinedOn, leftOn }: Pick<Stint, 'joinedOn' | 'leftOn'>,
  { writeDay }: { readonly writeDay: (day: Day) => string },
): string {
  return `${joinedOn === null ? '' : writeDay(joinedOn)}～${leftOn === null ? '' : writeDay(leftOn)}`
}

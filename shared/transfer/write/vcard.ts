import type { Alumnus, ContactPoint } from '#shared/domain/alumnus/alumnus.ts'
import { currentCompany, currentJob } from '#shared/domain/alumnus/latest.ts'
import { displayKana, displayName } from '#shared/domain/alumnus/names.ts'
import { chooseContactPoint, usableContactPoints } from '#shared/domain/sending/contact-point.ts'
import { prefectureOf } from '#shared/japanese/address.ts'
import type { Instant } from '#shared/lib/dates.ts'
import type { Id } from '#shared/lib/ids.ts'

import { escapeParameter, escapeText, foldLine } from './content-lines.ts'
import { writePhone } from './words.ts'

/** 3.0 (RFC 2426) for older programs and phones, 4.0 (RFC 6350). */
export const VCARD_VERSIONS = ['3.0', '4.0'] as const
/** A version of vCard. */
export type VcardVersion = (typeof VCARD_VERSIONS)[number]

/** How cards are written. */
export interface VcardOptions {
  readonly version: VcardVersion
  readonly at: Instant
  /** True writes the note, which the person it is about may come to read. */
  readonly hasNote: boolean
  readonly companyNames: ReadonlyMap<Id<'organisation'>, string>
}

/** Writes people as cards in UTF-8, each with its Kizuna ID as UID. */
export function writeVcards(
  people: readonly Alumnus[],
  options: VcardOptions,
): Uint8Array<ArrayBuffer> {
  const lines = people.flatMap((person) => cardLines(person, options))
  return new TextEncoder().encode(lines.map((line) => `${foldLine(line)}\r\n`).join(''))
}

function cardLines(person: Alumnus, options: VcardOptions): readonly string[] {
  const { version, at, hasNote, companyNames } = options
  const isNew = version === '4.0'
  const job = currentJob(person)
  const kana = [person.familyNameKana, person.givenNameKana]
  const sortAs = kana.some((part) => part !== '')
    ? `;SORT-AS=${escapeParameter(kana.filter((part) => part !== '').join(','))}`
    : ''
  const lines: [string, string][] = [
    ['BEGIN', 'VCARD'],
    ['VERSION', version],
    ['PRODID', '-//Kizuna//Kizuna//JA'],
    [isNew ? 'UID;VALUE=text' : 'UID', escapeText(person.id)],
    ['REV', at.replace(/[-:]|\.\d+/g, '')],
    [isNew ? `N${sortAs}` : 'N', structured([person.familyName, person.givenName, '', '', ''])],
    ['FN', escapeText(displayName(person) || displayKana(person) || person.id)],
    ['X-PHONETIC-LAST-NAME', escapeText(person.familyNameKana)],
    ['X-PHONETIC-FIRST-NAME', escapeText(person.givenNameKana)],
    ['X-MAIDENNAME', escapeText(person.formerFamilyName)],
    ['NICKNAME', escapeText(person.preferredName)],
    ['ORG', escapeText(currentCompany(person, companyNames))],
    ['TITLE', escapeText(job?.title ?? '')],
  ]
  if (!isNew) lines.push(['SORT-STRING', escapeText(displayKana(person))])
  for (const kind of ['email', 'phone', 'address'] as const) {
    const preferred = chooseContactPoint(person, kind)
    for (const point of usableContactPoints(person, kind)) {
      lines.push(contactLine(point, point.id === preferred?.id, isNew))
    }
  }
  if (hasNote) lines.push(['NOTE', escapeText(person.note)])
  lines.push(['END', 'VCARD'])
  return lines.filter(([, value]) => value !== '').map(([name, value]) => `${name}:${value}`)
}

function contactLine(point: ContactPoint, isPreferred: boolean, isNew: boolean): [string, string] {
  const place = point.place === 'work' ? 'work' : 'home'
  if (point.kind === 'email') {
    return [`EMAIL${types(isNew, isPreferred, ['internet', place])}`, escapeText(point.value)]
  }
  if (point.kind === 'phone') {
    const isMobile = /^0[789]0\d{8}$/.test(point.value)
    const value = escapeText(writePhone(point.value))
    return [`TEL${types(isNew, isPreferred, [isMobile ? 'cell' : 'voice', place])}`, value]
  }
  const prefecture = prefectureOf(point.value) ?? ''
  const region = point.value.startsWith(prefecture) ? prefecture : ''
  const street = [point.value.slice(region.length), point.building].filter(Boolean).join(' ')
  return [
    `ADR${types(isNew, isPreferred, [place])}`,
    structured(['', '', street, '', region, point.postalCode, '日本']),
  ]
}

function types(isNew: boolean, isPreferred: boolean, names: readonly string[]): string {
  // `internet` and the type `pref` belong to 3.0; 4.0 has a parameter instead.
  if (!isNew) {
    const all = isPreferred ? [...names, 'pref'] : names
    return all.map((name) => `;TYPE=${name.toUpperCase()}`).join('')
  }
  const kept = names.filter((name) => name !== 'internet')
  return `${kept.map((name) => `;TYPE=${name}`).join('')}${isPreferred ? ';PREF=1' : ''}`
}

function structured(parts: readonly string[]): string {
  return parts.map(escapeText).join(';')
}

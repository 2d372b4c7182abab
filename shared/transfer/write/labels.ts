import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import { currentJob } from '#shared/domain/alumnus/latest.ts'
import { chooseContactPoint } from '#shared/domain/sending/contact-point.ts'
import type { Id } from '#shared/lib/ids.ts'

import type { LabelSheet } from './label-sheets.ts'
import { roundMm } from './label-sheets.ts'
import { setLabel } from './label-text.ts'
import type { LabelLine, LabelText } from './label-text.ts'

/** One label in its place, in millimetres from the upper left corner of the paper. */
export interface LabelBox {
  readonly xMm: number
  readonly yMm: number
  readonly widthMm: number
  readonly heightMm: number
  /** Counted from 1 on each sheet, row by row. */
  readonly number: number
  /** Null on a test page. */
  readonly alumnusId: Id<'alumnus'> | null
  readonly lines: readonly LabelLine[]
}

/** One sheet of paper. */
export interface LabelPage {
  readonly boxes: readonly LabelBox[]
}

/** How far the printer is off, in millimetres to the right and down. */
export interface LabelOffset {
  readonly xMm: number
  readonly yMm: number
}

/** How labels are laid out. */
export interface LabelOptions {
  readonly offset: LabelOffset
  /** The first free label of the first sheet, counted from 1. */
  readonly startAt: number
  readonly companyNames: ReadonlyMap<Id<'organisation'>, string>
}

/** Pages to be printed, and those for whom there is no address to print. */
export interface LabelLayout {
  readonly pages: readonly LabelPage[]
  readonly withoutAddress: readonly Id<'alumnus'>[]
}

/** Lays out one label for each person, in the order given. */
export function layoutLabels(
  people: readonly Alumnus[],
  sheet: LabelSheet,
  { offset, startAt, companyNames }: LabelOptions,
): LabelLayout {
  const perPage = sheet.columns * sheet.rows
  const first = Math.min(Math.max(Math.floor(startAt) || 1, 1), perPage) - 1
  const pages: LabelBox[][] = []
  const withoutAddress: Id<'alumnus'>[] = []
  let place = first
  for (const person of people) {
    const texts = labelTexts(person, companyNames)
    if (texts === null) {
      withoutAddress.push(person.id)
      continue
    }
    if (pages.length === 0 || place === perPage) {
      pages.push([])
      if (place === perPage) place = 0
    }
    pages.at(-1)?.push({
      ...placeOf(sheet, place, offset),
      alumnusId: person.id,
      lines: setLabel(texts, sheet.widthMm, sheet.heightMm),
    })
    place++
  }
  return { pages: pages.map((boxes) => ({ boxes })), withoutAddress }
}

/** A page of frames and numbers, to be held against a sheet before labels are spent. */
export function layoutTestPage(sheet: LabelSheet, offset: LabelOffset): LabelPage {
  const count = sheet.columns * sheet.rows
  return {
    boxes: Array.from({ length: count }, (_none, index) => ({
      ...placeOf(sheet, index, offset),
      alumnusId: null,
      lines: setLabel([{ role: 'name', text: String(index + 1) }], sheet.widthMm, sheet.heightMm),
    })),
  }
}

function placeOf(
  sheet: LabelSheet,
  index: number,
  offset: LabelOffset,
): Omit<LabelBox, 'alumnusId' | 'lines'> {
  const column = index % sheet.columns
  const row = Math.floor(index / sheet.columns)
  const x = sheet.marginLeftMm + column * (sheet.widthMm + sheet.gapXMm)
  const y = sheet.marginTopMm + row * (sheet.heightMm + sheet.gapYMm)
  return {
    xMm: roundMm(x + offset.xMm),
    yMm: roundMm(y + offset.yMm),
    widthMm: sheet.widthMm,
    heightMm: sheet.heightMm,
    number: index + 1,
  }
}

/** What stands on a person's label from top to bottom; null where no address reaches. */
function labelTexts(
  person: Alumnus,
  companyNames: LabelOptions['companyNames'],
): readonly LabelText[] | null {
  const point = chooseContactPoint(person, 'address')
  if (point === null) return null
  const job = point.place === 'work' ? currentJob(person) : null
  const company = (job?.organisationId && companyNames.get(job.organisationId)) ?? job?.company
  const name = [person.familyName, person.givenName].filter(Boolean).join('　')
  const texts: LabelText[] = [
    { role: 'postalCode', text: point.postalCode === '' ? '' : `〒${point.postalCode}` },
    { role: 'address', text: point.value },
    { role: 'building', text: point.building },
    { role: 'company', text: company ?? '' },
    { role: 'title', text: job?.title ?? '' },
    { role: 'name', text: `${name}　様` },
  ]
  return texts
    .map(({ role, text }) => ({ role, text: text.replace(/\s*[\r\n]+\s*/g, ' ').trim() }))
    .filter(({ text }) => text !== '')
}

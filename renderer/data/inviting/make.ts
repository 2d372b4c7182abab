import type { DataContext } from '#renderer/data/context.ts'
import { sayIn } from '#renderer/data/exporting/chosen.ts'
import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import { displayName } from '#shared/domain/alumnus/names.ts'
import type { GatheringEvent } from '#shared/domain/gathering/event.ts'
import { fillLetter } from '#shared/domain/letter/fill.ts'
import { itemOfEvent } from '#shared/transfer/write/calendar-items.ts'
import { writeCsv } from '#shared/transfer/write/csv.ts'
import { writeDraft } from '#shared/transfer/write/eml.ts'
import { writeCalendar } from '#shared/transfer/write/icalendar.ts'
import { writeXlsx } from '#shared/transfer/write/xlsx.ts'
import { beginZip, joinBytes } from '#shared/transfer/write/zip.ts'

import { mailOf } from './chosen.ts'
import type { ChosenGuests } from './chosen.ts'
import { valuesFor } from './letter-sender.ts'
import { mergeTable } from './merge-table.ts'
import type { InviteRequest, MadeInvitations } from './request.ts'

/** Makes the file of the invitations of these people. */
export function makeInvitations(
  context: DataContext,
  { included, event }: ChosenGuests,
  request: InviteRequest,
): Pick<MadeInvitations, 'bytes' | 'ending'> {
  const { format, replacement } = request
  switch (format) {
    case 'xlsx': {
      const sheetName = sayIn(request.language)('invite.sheet-name')
      const table = mergeTable(context, included, request)
      return { bytes: writeXlsx(table, { sheetName, at: context.now() }), ending: 'xlsx' }
    }
    case 'csv-utf8':
    case 'csv-cp932': {
      const encoding = format === 'csv-utf8' ? 'utf-8' : 'cp932'
      const table = mergeTable(context, included, request)
      return { bytes: writeCsv(table, { encoding, replacement }), ending: 'csv' }
    }
    case 'eml':
      return drafts(context, included, event, request)
  }
}

function drafts(
  context: DataContext,
  people: readonly Alumnus[],
  event: GatheringEvent,
  request: InviteRequest,
): Pick<MadeInvitations, 'bytes' | 'ending'> {
  const item = request.hasCalendar ? itemOfEvent(event) : null
  const at = context.now()
  const calendar = item === null ? null : writeCalendar([item], { name: event.title, at })
  const valuesOf = valuesFor(context, request)
  const draftOf = (person: Alumnus): string => {
    const values = valuesOf(person)
    return writeDraft({
      to: { name: values.name, address: mailOf(person) },
      subject: fillLetter(request.subject, values),
      body: fillLetter(request.body, values),
      calendar,
    })
  }
  const [only, ...others] = people
  if (only !== undefined && others.length === 0) {
    return { bytes: new TextEncoder().encode(draftOf(only)), ending: 'eml' }
  }
  const chunks: Uint8Array[] = []
  const zip = beginZip((chunk) => chunks.push(chunk), at)
  const width = String(people.length).length
  for (const [index, person] of people.entries()) {
    const number = String(index + 1).padStart(width, '0')
    const file = zip.file(`${number}_${fileText(displayName(person))}.eml`)
    file.write(draftOf(person))
    file.end()
  }
  zip.end()
  return { bytes: joinBytes(chunks), ending: 'zip' }
}

/** A name as a file can bear it; the number before it tells equal ones apart. */
function fileText(name: string): string {
  return name.replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]/gu, '_').slice(0, 60)
}

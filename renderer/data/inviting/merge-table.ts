import type { DataContext } from '#renderer/data/context.ts'
import { columnContext, sayIn } from '#renderer/data/exporting/chosen.ts'
import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import { fillLetter } from '#shared/domain/letter/fill.ts'
import { buildTable } from '#shared/transfer/write/table.ts'
import type { Table } from '#shared/transfer/write/table.ts'

import { valuesFor } from './letter-sender.ts'
import type { InviteRequest } from './request.ts'

const PERSON = ['id', 'name', 'honorific', 'kana', 'company']
const REACHED_BY = { email: ['email'], postal: ['postalCode', 'address', 'building'] }
const LETTER = ['event', 'when', 'place', 'url', 'replyBy', 'subject', 'body'] as const

/** Lays people out for a mail merge: name and 様, where the letter goes, and what it says. */
export function mergeTable(
  context: DataContext,
  people: readonly Alumnus[],
  request: InviteRequest,
): Table {
  const { language, channel, subject, body } = request
  const say = sayIn(language)
  const read = columnContext(context, people, { language, dayForm: 'slash' })
  const table = buildTable(people, mergeColumns(channel), read)
  const valuesOf = valuesFor(context, request)
  return {
    headings: [...table.headings, ...LETTER.map((key) => say(`invite.column.${key}`))],
    rows: people.map((person, index) => {
      const values = valuesOf(person)
      const letter = { subject: fillLetter(subject, values), body: fillLetter(body, values) }
      return [
        ...(table.rows[index] ?? []),
        ...LETTER.map((key) => (key === 'subject' || key === 'body' ? letter[key] : values[key])),
      ]
    }),
  }
}

/** The columns of the person that go out with a merged letter. */
export function mergeColumns(channel: InviteRequest['channel']): readonly string[] {
  return [...PERSON, ...REACHED_BY[channel]]
}

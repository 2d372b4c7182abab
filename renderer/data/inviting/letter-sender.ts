import type { DataContext } from '#renderer/data/context.ts'
import { companyNames } from '#renderer/data/exporting/chosen.ts'
import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import type { LetterValues } from '#shared/domain/letter/fill.ts'
import { eventWords, letterValues } from '#shared/domain/letter/letter-values.ts'
import type { LetterSender } from '#shared/domain/letter/letter-values.ts'
import { isLive } from '#shared/domain/record/record.ts'
import type { Language } from '#shared/ipc/contract.ts'
import type { Id } from '#shared/lib/ids.ts'

/** Who letters come from: whoever uses this machine, of the company. */
export function letterSender({ book, writer }: DataContext, language: Language): LetterSender {
  const operatorId = writer.operatorId()
  const operator = operatorId === null ? null : book.get('organisations', operatorId)
  const company = [...book.all('views').values()].find(
    (view) => view.kind === 'setting' && view.key === 'companyName' && isLive(view),
  )
  return {
    sender: operator?.name ?? '',
    ownCompany: company?.kind === 'setting' ? company.value : '',
    language,
  }
}

/** Gives what is filled in for each person of a request. */
export function valuesFor(
  context: DataContext,
  { eventId, language }: { readonly eventId: Id<'event'> | null; readonly language: Language },
): (person: Alumnus) => LetterValues {
  const event = eventId === null ? null : context.book.get('gatherings', eventId)
  const words = eventWords(event?.kind === 'event' ? event : null, language)
  const from = letterSender(context, language)
  const names = companyNames(context)
  return (person) => letterValues(person, words, from, names)
}

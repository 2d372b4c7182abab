import type { DataContext, Done } from '#renderer/data/context.ts'
import { valuesFor } from '#renderer/data/inviting/letter-sender.ts'
import { creation, trashing } from '#shared/domain/act/changes.ts'
import {
  blankPlaceholders,
  fillLetter,
  unknownPlaceholders,
  usedPlaceholders,
} from '#shared/domain/letter/fill.ts'
import type { Placeholder } from '#shared/domain/letter/fill.ts'
import type { LetterText } from '#shared/domain/letter/offered-letters.ts'
import type { Letter } from '#shared/domain/programme/programme.ts'
import { diffRecord } from '#shared/domain/record/patch.ts'
import { isLive } from '#shared/domain/record/record.ts'
import { confidentialityWarnings, knownCompanies } from '#shared/domain/sending/confidentiality.ts'
import type { ConfidentialityWarning } from '#shared/domain/sending/confidentiality.ts'
import { chooseContactPoint } from '#shared/domain/sending/contact-point.ts'
import { reasonsAgainst } from '#shared/domain/sending/recipients.ts'
import type { LeftOutReason } from '#shared/domain/sending/recipients.ts'
import type { Language } from '#shared/ipc/contract.ts'
import { AppError } from '#shared/lib/errors.ts'
import type { Id } from '#shared/lib/ids.ts'

/** A letter written to one person. */
export interface WrittenLetter {
  /** The person's address; empty where there is none. */
  readonly address: string
  readonly subject: string
  readonly body: string
  /** Words in braces that nothing is filled in for. */
  readonly unknown: readonly string[]
  /** Placeholders that stay empty. */
  readonly blank: readonly Placeholder[]
  /** Why the person had better not be written to; empty for most. */
  readonly reasons: readonly LeftOutReason[]
  /** Why to think twice about what is told; the gravest first. */
  readonly warnings: readonly ConfidentialityWarning[]
}

/** Queries and commands about letters to write with (文例). */
export interface LettersGroup {
  /** By name. */
  readonly list: () => Promise<readonly Letter[]>
  readonly save: (id: Id<'programme'> | null, fields: Partial<LetterText>) => Promise<Done>
  /** Keeps letters that were offered, as one act. */
  readonly take: (letters: readonly LetterText[]) => Promise<Done>
  readonly remove: (id: Id<'programme'>) => Promise<Done>
  /** Fills a letter in for one person; throws `record.not-found`. */
  readonly write: (
    personId: Id<'alumnus'>,
    letter: Pick<LetterText, 'subject' | 'body'>,
    language: Language,
  ) => Promise<WrittenLetter>
}

/** Opens the group. */
export function lettersGroup(context: DataContext): LettersGroup {
  const { book, touches, writer } = context
  const find = (id: string): Letter => {
    const letter = book.get('programme', id)
    if (letter?.kind !== 'letter' || !isLive(letter)) throw new AppError('record.not-found')
    return letter
  }
  const blank: LetterText = { name: '', use: 'message', subject: '', body: '' }
  const made = (fields: Partial<LetterText>) =>
    creation('programme', writer.newId('programme'), { kind: 'letter', ...blank, ...fields })
  return {
    list: async () =>
      [...book.all('programme').values()]
        .filter((one): one is Letter => one.kind === 'letter' && isLive(one))
        .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)),
    async save(id, fields) {
      const label = { key: 'acts.letters.save', facts: {} }
      if (id === null) return context.write(label, [made(fields)])
      const change = diffRecord('programme', find(id), { ...fields })
      return context.write(label, change === null ? [] : [change])
    },
    take: (letters) =>
      context.write(
        { key: 'acts.letters.take', facts: { count: letters.length } },
        letters.map(made),
      ),
    async remove(id) {
      const label = { key: 'acts.letters.remove', facts: {} }
      return context.write(label, [trashing('programme', find(id), context.now())])
    },
    async write(personId, { subject, body }, language) {
      const person = book.get('alumni', touches.resolve(personId))
      if (person === null || person.erasedAt !== null) throw new AppError('record.not-found')
      const values = valuesFor(context, { eventId: null, language })(person)
      return {
        address: chooseContactPoint(person, 'email')?.value ?? '',
        subject: fillLetter(subject, values),
        body: fillLetter(body, values),
        unknown: unknownPlaceholders(subject, body),
        blank: blankPlaceholders(usedPlaceholders(subject, body), values),
        reasons: reasonsAgainst(person, {
          purpose: 'contact',
          channel: 'email',
          today: context.today(),
          allow: { noConsent: false },
        }),
        warnings: confidentialityWarnings(
          person,
          knownCompanies(book.all('organisations').values()),
        ),
      }
    },
  }
}

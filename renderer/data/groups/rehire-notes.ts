import type { DataContext, Done } from '#renderer/data/context.ts'
import { openTickets } from '#renderer/data/tickets.ts'
import { creation, restoring, trashing } from '#shared/domain/act/changes.ts'
import { diffRecord } from '#shared/domain/record/patch.ts'
import { BLANK_REHIRE_NOTE } from '#shared/domain/rehire/new-rehiring.ts'
import type { RehireNote } from '#shared/domain/rehire/rehire-note.ts'
import type { Day } from '#shared/lib/dates.ts'
import { AppError } from '#shared/lib/errors.ts'
import type { Id } from '#shared/lib/ids.ts'

import { ledgerGroup } from './ledger.ts'

/** Whose notes: all of a person, or those of one case. */
export type NotesOf =
  | { readonly personId: Id<'alumnus'>; readonly caseId?: never }
  | { readonly caseId: Id<'case'>; readonly personId?: never }

/** That there is a note, without a word of it. */
export interface NoteHead {
  readonly id: Id<'rehireNote'>
  readonly writtenOn: Day
  /** Empty where nobody is set. */
  readonly writerName: string
  readonly isTrashed: boolean
}

/** A note with its words. */
export interface OpenedNote extends NoteHead {
  readonly facts: string
  readonly opinions: string
}

/** What can be written of a note. */
export type NoteWords = Pick<RehireNote, 'writtenOn' | 'facts' | 'opinions'>

/** Queries and commands about notes on coming back (人事限); their words are shown only once opened. */
export interface RehireNotesGroup {
  /** The newest first, those in the trash last. */
  readonly heads: (of: NotesOf) => Promise<readonly NoteHead[]>
  /** Enters in the ledger that the notes are opened, and gives the ticket to read them by. */
  readonly open: (of: NotesOf) => Promise<string>
  /**
   * The notes that were opened and those written in this run of the app, in the order of the heads;
   * throws `notes.closed`.
   */
  readonly read: (ticket: string) => Promise<readonly OpenedNote[]>
  /** Ends the reading. */
  readonly close: (ticket: string) => Promise<void>
  readonly add: (of: NotesOf, words: NoteWords) => Promise<Done>
  readonly edit: (id: Id<'rehireNote'>, words: Partial<NoteWords>) => Promise<Done>
  readonly moveToTrash: (id: Id<'rehireNote'>) => Promise<Done>
  readonly restore: (id: Id<'rehireNote'>) => Promise<Done>
}

/** Which notes were opened, those in the trash too. */
interface Opening {
  readonly of: NotesOf
  readonly ids: ReadonlySet<string>
}

/** Opens the group. */
export function rehireNotesGroup(context: DataContext): RehireNotesGroup {
  const { book, touches, writer } = context
  const ledger = ledgerGroup(context)
  const opened = openTickets<Opening>()
  // Who has just written a note knows its words.
  const written = new Set<string>()
  const find = (id: string): RehireNote => {
    const note = book.get('cases', id)
    if (note === null || note.kind !== 'rehireNote' || note.erasedAt !== null) {
      throw new AppError('record.not-found')
    }
    return note
  }
  /** The person whom the notes are about; throws `record.not-found`. */
  const subject = ({ personId, caseId }: NotesOf): Id<'alumnus'> => {
    const one = caseId === undefined ? null : book.get('cases', caseId)
    const id = one?.kind === 'case' ? one.personId : personId
    const person = book.get('alumni', touches.resolve(id ?? ''))
    if (person === null || person.erasedAt !== null) throw new AppError('record.not-found')
    return person.id
  }
  const notesOf = (of: NotesOf): readonly RehireNote[] => {
    const personId = of.personId === undefined ? null : touches.resolve(of.personId)
    const found: RehireNote[] = []
    for (const one of book.all('cases').values()) {
      if (one.kind !== 'rehireNote' || one.erasedAt !== null || one.personId === null) continue
      const isWanted =
        personId === null ? one.caseId === of.caseId : touches.resolve(one.personId) === personId
      if (isWanted) found.push(one)
    }
    return found.sort(
      (a, b) =>
        Number(a.trashedAt !== null) - Number(b.trashedAt !== null) ||
        (a.writtenOn + a.id < b.writtenOn + b.id ? 1 : -1),
    )
  }
  const headOf = ({ id, writtenOn, writerId, trashedAt }: RehireNote): NoteHead => ({
    id,
    writtenOn,
    writerName: writerId === null ? '' : (book.get('organisations', writerId)?.name ?? ''),
    isTrashed: trashedAt !== null,
  })
  return {
    heads: async (of) => notesOf(of).map(headOf),
    async open(of) {
      const ids = new Set<string>(notesOf(of).map(({ id }) => id))
      // The entry stands before a word is shown.
      await ledger.add({
        kind: 'opening',
        format: 'rehire-notes',
        alumnusIds: [subject(of)],
        counts: { notes: ids.size },
      })
      return opened.give({ of, ids })
    },
    async read(ticket) {
      const opening = opened.peek(ticket)
      if (opening === null) throw new AppError('notes.closed')
      return notesOf(opening.of).flatMap((note) => {
        const { id, facts, opinions } = note
        if (!opening.ids.has(id) && !written.has(id)) return []
        return { ...headOf(note), facts, opinions }
      })
    },
    async close(ticket) {
      opened.take(ticket)
    },
    async add(of, words) {
      const id = writer.newId('rehireNote')
      written.add(id)
      return context.write({ key: 'acts.notes.add', facts: { id } }, [
        creation('cases', id, {
          ...BLANK_REHIRE_NOTE,
          ...words,
          personId: subject(of),
          caseId: of.caseId ?? null,
          writerId: writer.operatorId(),
        }),
      ])
    },
    async edit(id, words) {
      const change = diffRecord('cases', find(id), words)
      const label = { key: 'acts.notes.edit', facts: { id } }
      return context.write(label, change === null ? [] : [change])
    },
    async moveToTrash(id) {
      const label = { key: 'acts.notes.trash', facts: { id } }
      return context.write(label, [trashing('cases', find(id), context.now())])
    },
    async restore(id) {
      const label = { key: 'acts.notes.restore', facts: { id } }
      return context.write(label, [restoring('cases', find(id))])
    },
  }
}

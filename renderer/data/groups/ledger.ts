import type { DataContext, Done } from '#renderer/data/context.ts'
import { creation } from '#shared/domain/act/changes.ts'
import { displayKana, displayName } from '#shared/domain/alumnus/names.ts'
import type { LedgerEntry } from '#shared/domain/ledger/ledger-entry.ts'
import type { Id } from '#shared/lib/ids.ts'

/** What is put into the ledger; who, where and when are added. */
export type LedgerDraft = Pick<LedgerEntry, 'kind' | 'format'> &
  Partial<
    Pick<LedgerEntry, 'actId' | 'alumnusIds' | 'columns' | 'purpose' | 'recipient' | 'counts'>
  >

/** A ledger entry as a list shows it: how many people it names, and who made it. */
export interface LedgerLine {
  readonly entry: Omit<LedgerEntry, 'alumnusIds' | 'clocks'>
  readonly peopleCount: number
  readonly operatorName: string
}

/** A person that a ledger entry names, read at this moment. */
export interface LedgerPerson {
  readonly id: Id<'alumnus'>
  /** Empty where the person was erased since. */
  readonly name: string
  readonly kana: string
}

/** Queries and commands about the ledger. */
export interface LedgerGroup {
  /** Newest first. */
  readonly list: () => Promise<readonly LedgerLine[]>
  /** The people that an entry names, from a place up to another, the last excluded. */
  readonly people: (
    id: Id<'ledgerEntry'>,
    from: number,
    to: number,
  ) => Promise<readonly LedgerPerson[]>
  readonly add: (draft: LedgerDraft) => Promise<Done>
}

/** The change that adds a ledger entry. */
export function ledgerChange(
  { writer, now }: DataContext,
  draft: LedgerDraft,
): ReturnType<typeof creation> {
  return creation('ledger', writer.newId('ledgerEntry'), {
    scope: 'personnel',
    at: now(),
    operatorId: writer.operatorId(),
    deviceId: writer.deviceId,
    actId: null,
    alumnusIds: [],
    columns: [],
    purpose: '',
    recipient: '',
    counts: {},
    ...draft,
  })
}

/** Opens the group. */
export function ledgerGroup(context: DataContext): LedgerGroup {
  const { book, touches } = context
  return {
    list: async () =>
      [...book.all('ledger').values()]
        .sort((a, b) => (a.id < b.id ? 1 : -1))
        .map(({ alumnusIds, clocks: _clocks, ...entry }) => ({
          entry,
          peopleCount: alumnusIds.length,
          operatorName:
            entry.operatorId === null
              ? ''
              : (book.get('organisations', entry.operatorId)?.name ?? ''),
        })),
    people: async (id, from, to) =>
      (book.get('ledger', id)?.alumnusIds ?? []).slice(from, to).map((alumnusId) => {
        const person = book.get('alumni', touches.resolve(alumnusId))
        return {
          id: alumnusId,
          name: person === null ? '' : displayName(person),
          kana: person === null ? '' : displayKana(person),
        }
      }),
    add: (draft) =>
      context.writeQuietly({ key: 'acts.ledger.add', facts: {} }, [ledgerChange(context, draft)]),
  }
}

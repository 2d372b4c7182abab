import type { DataContext, Done } from '#renderer/data/context.ts'
import { creation } from '#shared/domain/act/changes.ts'
import type { LedgerEntry } from '#shared/domain/ledger/ledger-entry.ts'

import { nameOf } from './alumni.ts'

/** What is put into the ledger; who, where and when are added. */
export type LedgerDraft = Pick<LedgerEntry, 'kind' | 'format'> &
  Partial<
    Pick<LedgerEntry, 'actId' | 'alumnusIds' | 'columns' | 'purpose' | 'recipient' | 'counts'>
  >

/** A ledger entry with the names of its people, read at this moment. */
export interface LedgerLine {
  readonly entry: LedgerEntry
  readonly operatorName: string
}

/** Queries and commands about the ledger. */
export interface LedgerGroup {
  /** Newest first. */
  readonly list: () => Promise<readonly LedgerLine[]>
  readonly names: (ids: readonly string[]) => Promise<readonly string[]>
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
  const { book } = context
  return {
    async list() {
      const entries = [...book.all('ledger').values()].sort((a, b) => (a.id < b.id ? 1 : -1))
      return entries.map((entry) => ({
        entry,
        operatorName:
          entry.operatorId === null
            ? ''
            : (book.get('organisations', entry.operatorId)?.name ?? ''),
      }))
    },
    names: async (ids) => ids.map((id) => nameOf(context, id)),
    add: (draft) =>
      context.writeQuietly({ key: 'acts.ledger.add', facts: {} }, [ledgerChange(context, draft)]),
  }
}

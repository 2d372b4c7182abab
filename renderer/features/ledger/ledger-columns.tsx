import { useMemo } from 'react'

import type { LedgerLine } from '#renderer/data/groups/ledger.ts'
import { useT } from '#renderer/i18n/language.ts'
import type { GridColumn } from '#renderer/ui/data-grid.types.ts'

import { useLedgerWords } from './ledger-words.ts'

/** The columns of the ledger. */
export function useLedgerColumns(): readonly GridColumn<LedgerLine>[] {
  const t = useT()
  const words = useLedgerWords()
  return useMemo(
    () => [
      {
        id: 'at',
        title: t('ledger.at'),
        width: 150,
        render: ({ entry }) => <time dateTime={entry.at}>{words.at(entry.at)}</time>,
      },
      {
        id: 'what',
        title: t('ledger.what'),
        width: 196,
        render: ({ entry }) => words.what(entry.kind, entry.format),
      },
      {
        id: 'people',
        title: t('ledger.people'),
        width: 64,
        align: 'end',
        render: (line) => countOf(line)?.toLocaleString() ?? '',
      },
      {
        id: 'purpose',
        title: t('ledger.purpose'),
        width: 118,
        render: ({ entry }) => words.purpose(entry.purpose),
      },
      {
        id: 'recipient',
        title: t('ledger.recipient'),
        width: 126,
        render: ({ entry }) => entry.recipient,
      },
      {
        id: 'by',
        title: t('ledger.by'),
        width: 104,
        render: ({ operatorName }) => operatorName,
      },
    ],
    [t, words],
  )
}

/** How many people an entry is about; a copy counts them without naming each. */
function countOf({ entry, peopleCount }: LedgerLine): number | null {
  if (peopleCount > 0) return peopleCount
  return entry.counts['included'] ?? null
}

import { useMemo } from 'react'

import { useLanguage, useTextOf } from '#renderer/i18n/language.ts'
import { useMomentText } from '#renderer/records/moment-text.ts'
import { sizeText } from '#renderer/records/size-text.ts'
import { isMessageKey } from '#shared/i18n/translate.ts'

/** How the things of a ledger entry are said. */
export interface LedgerWords {
  /** 2026/11/22 13:05. */
  readonly at: (instant: string) => string
  /** 書き出し Excel. */
  readonly what: (kind: string, format: string) => string
  readonly purpose: (purpose: string) => string
  /** The label and the words of one count. */
  readonly count: (key: string, value: number) => readonly [label: string, text: string]
  readonly column: (key: string) => string
}

/** Gives the words for ledger entries. */
export function useLedgerWords(): LedgerWords {
  const textOf = useTextOf()
  const language = useLanguage()
  const at = useMomentText()
  return useMemo(() => {
    const first = (...keys: readonly string[]): string | null => {
      const key = keys.find(isMessageKey)
      return key === undefined ? null : textOf(key)
    }
    return {
      at,
      what: (kind, format) =>
        [
          first(`ledger.kind.${kind}`) ?? kind,
          first(`ledger.format.${format}`, `exporting.format.${format}`) ?? '',
        ]
          .filter(Boolean)
          .join('　'),
      purpose: (purpose) =>
        first(`choice.purpose.${purpose}`, `outgoing.choice.purpose.${purpose}`) ?? purpose,
      count: (key, value) => [
        first(`ledger.count.${key}`) ?? key,
        key === 'sizeBytes' ? sizeText(value) : value.toLocaleString(language),
      ],
      // What went out is named as a column, what came in as a field of a roster.
      column: (key) =>
        first(`outgoing.column.${key}`, `importing.field.${key}`, `field.${key}`) ?? key,
    }
  }, [textOf, language, at])
}

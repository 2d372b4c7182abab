import type { PersonPaperKind } from '#renderer/data/exporting/request.ts'
import { useT } from '#renderer/i18n/language.ts'
import { Select } from '#renderer/ui/select.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { PURPOSES } from '#shared/domain/alumnus/alumnus.ts'

import styles from './person-paper.module.css'

/** To whom a paper goes and what for. */
export interface Use {
  readonly recipient: string
  readonly purpose: string
}

export interface PaperUseProps {
  readonly what: PersonPaperKind
  readonly use: Use
  readonly onChange: (use: Use) => void
}

/** Asks to whom a paper goes and what for; the ledger keeps both. */
export function PaperUse({ what, use, onChange }: PaperUseProps) {
  const t = useT()
  return (
    <div className={styles.fields}>
      <TextField
        label={t('print.to')}
        hint={t('print.to.hint')}
        value={use.recipient}
        onChange={(recipient) => onChange({ ...use, recipient })}
        maxLength={200}
        isRequired
      />
      {what === 'sheet' ? (
        <Select
          label={t('print.purpose')}
          options={(['internal', ...PURPOSES] as const).map((id) => ({
            id,
            title: t(
              id === 'internal' ? 'outgoing.choice.purpose.internal' : `choice.purpose.${id}`,
            ),
          }))}
          value={[...PURPOSES, 'internal' as const].find((id) => id === use.purpose) ?? null}
          onChange={(purpose) => onChange({ ...use, purpose })}
        />
      ) : (
        <TextField
          label={t('print.purpose')}
          value={use.purpose}
          onChange={(purpose) => onChange({ ...use, purpose })}
          maxLength={200}
        />
      )}
    </div>
  )
}

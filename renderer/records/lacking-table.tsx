import type { LackingCharacter } from '#renderer/data/exporting/request.ts'
import { useT } from '#renderer/i18n/language.ts'
import { Button } from '#renderer/ui/button.tsx'
import { RadioGroup } from '#renderer/ui/choices.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import { GETA, REPLACEMENTS } from '#shared/transfer/write/cp932-replacements.ts'
import type { Replacement } from '#shared/transfer/write/cp932-replacements.ts'

import styles from './lacking-table.module.css'

/** Characters shown at most; more than these say that another form is wanted. */
const MOST = 30

export interface LackingTableProps {
  readonly lacking: readonly LackingCharacter[]
  readonly replacement: Replacement
  readonly onReplacement: (replacement: Replacement) => void
  /** Chooses a form that holds every character. */
  readonly onKeep: () => void
}

/** Every character that the file can't hold, where it stands, and what to do. */
export function LackingTable(props: LackingTableProps) {
  const { lacking, replacement } = props
  const t = useT()
  return (
    <div className={styles.lacking}>
      <Notice
        tone="warn"
        action={
          <Button size="small" onPress={props.onKeep}>
            {t('exporting.lacking.keep')}
          </Button>
        }
      >
        {t('exporting.lacking', { count: lacking.length })}
      </Notice>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('exporting.lacking.character')}</th>
            <th scope="col">{t('exporting.lacking.becomes')}</th>
            <th scope="col">{t('exporting.lacking.where')}</th>
          </tr>
        </thead>
        <tbody>
          {lacking.slice(0, MOST).map(({ character, count, nearest, where, moreWhere }) => (
            <tr key={character}>
              <td className={styles.character}>
                {character}
                <small>{t('exporting.lacking.times', { count })}</small>
              </td>
              <td className={styles.character}>
                {(replacement === 'nearest' ? nearest : null) ?? GETA}
              </td>
              <td>
                {where.map(({ name, heading }) => (
                  <div key={`${name} ${heading}`}>
                    {name} <small>{heading}</small>
                  </div>
                ))}
                {moreWhere > 0 && (
                  <small>{t('exporting.lacking.more', { count: moreWhere })}</small>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <RadioGroup
        label={t('exporting.lacking.what')}
        options={REPLACEMENTS.map((id) => ({ id, title: t(`exporting.lacking.${id}`) }))}
        value={replacement}
        onChange={props.onReplacement}
      />
    </div>
  )
}

import type { ReactNode } from 'react'

import { useT } from '#renderer/i18n/language.ts'
import { useMomentText } from '#renderer/records/moment-text.ts'
import { Chip } from '#renderer/ui/chips.tsx'
import { CheckIcon } from '#renderer/ui/icons.tsx'
import type { Instant } from '#shared/lib/dates.ts'

import type { ValueLine } from './conflict-words.ts'
import { partDiffering } from './differing.ts'

import styles from './conflicts.module.css'

export interface ConflictSideProps {
  /** True for what stands in the record now. */
  readonly isStanding: boolean
  readonly lines: readonly ValueLine[]
  /** What the other side says, to mark where long texts differ. */
  readonly others: readonly ValueLine[]
  /** The machine, with who uses it where that is known. */
  readonly by: string
  readonly at: Instant
  /** The way to settle that keeps this side; null where it is none. */
  readonly act: ReactNode
}

/** One of the two values: what it says, from which machine and when. */
export function ConflictSide({ isStanding, lines, others, by, at, act }: ConflictSideProps) {
  const t = useT()
  const momentText = useMomentText()
  const [only] = lines
  const otherOf = (field: string): string => others.find((one) => one.field === field)?.text ?? ''
  return (
    <div className={styles.side}>
      <p className={styles.sideHead}>
        {isStanding ? (
          <Chip tone="thread" icon={<CheckIcon />}>
            {t('conflicts.stands')}
          </Chip>
        ) : (
          <Chip>{t('conflicts.other')}</Chip>
        )}
      </p>
      {only !== undefined && only.label === null ? (
        <p className={styles.value}>
          <ValueText line={only} other={otherOf(only.field)} />
        </p>
      ) : (
        <dl className={styles.values}>
          {lines.map((line) => (
            <div key={line.field} className={styles.valueLine}>
              <dt>{line.label !== null && t(line.label)}</dt>
              <dd>
                <ValueText line={line} other={otherOf(line.field)} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      <p className={styles.origin}>
        {momentText(at)}　<span translate="no">{by}</span>
      </p>
      {act}
    </div>
  )
}

/** A value, what differs in it marked. */
function ValueText({ line, other }: { readonly line: ValueLine; readonly other: string }) {
  if (!line.isDifferent) return line.text
  const [start, middle, end] = partDiffering(line.text, other)
  const isWhole = start === '' && end === ''
  // A plain field differs as a whole: marking all of it would say nothing.
  if (isWhole && line.label === null) return line.text
  return (
    <>
      {start}
      {middle !== '' && <mark className={styles.mark}>{middle}</mark>}
      {end}
    </>
  )
}

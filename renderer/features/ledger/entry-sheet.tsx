import { useState } from 'react'

import type { LedgerLine } from '#renderer/data/groups/ledger.ts'
import { useLive } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { PersonName } from '#renderer/records/person-name.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Link } from '#renderer/ui/link.tsx'
import { Section } from '#renderer/ui/page.tsx'
import { Notice, Skeleton } from '#renderer/ui/states.tsx'
import { LEFT_OUT_REASONS } from '#shared/domain/sending/recipients.ts'
import type { Id } from '#shared/lib/ids.ts'

import { useLedgerWords } from './ledger-words.ts'

import styles from './ledger.module.css'

/** Names shown at a time. */
const STEP = 100

const COUNT_ORDER = [
  'included',
  'takenIn.noConsent',
  ...LEFT_OUT_REASONS.map((reason) => `leftOut.${reason}`),
]

export interface EntrySheetProps {
  readonly line: LedgerLine
  readonly onOpen: (id: Id<'alumnus'>) => void
}

/** One entry of the ledger: who, what, for what, to whom, and the people by their names of today. */
export function EntrySheet({ line, onOpen }: EntrySheetProps) {
  const t = useT()
  const words = useLedgerWords()
  const { entry, operatorName, peopleCount } = line
  const facts: readonly (readonly [string, string])[] = [
    [t('ledger.at'), words.at(entry.at)],
    [t('ledger.by'), operatorName],
    [t('ledger.purpose'), words.purpose(entry.purpose)],
    [t('ledger.recipient'), entry.recipient],
    [t('ledger.columns'), entry.columns.map(words.column).join(t('exporting.and'))],
  ]
  const counts = Object.entries(entry.counts)
    .sort(([a], [b]) => placeOf(a) - placeOf(b))
    .map(([key, count]) => words.count(key, count))
  return (
    <div className={styles.sheet}>
      <h2 className={styles.title}>{words.what(entry.kind, entry.format)}</h2>
      <Facts facts={facts} />
      {counts.length > 0 && (
        <Section title={t('ledger.counts')}>
          <Facts facts={counts} />
        </Section>
      )}
      {peopleCount > 0 && (
        <Section title={t('ledger.who')}>
          <EntryPeople id={entry.id} count={peopleCount} onOpen={onOpen} />
        </Section>
      )}
      {entry.kind === 'copy' && (
        <Section title={t('ledger.who')}>
          <p>{t('ledger.who.all')}</p>
        </Section>
      )}
    </div>
  )
}

/** Those who went out first, then those left out, gravest first; all else in its own order. */
function placeOf(count: string): number {
  const place = COUNT_ORDER.indexOf(count)
  return place === -1 ? COUNT_ORDER.length : place
}

function Facts({ facts }: { readonly facts: readonly (readonly [string, string])[] }) {
  return (
    <dl className={styles.facts}>
      {facts
        .filter(([, text]) => text !== '')
        .map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
    </dl>
  )
}

function EntryPeople(props: {
  readonly id: Id<'ledgerEntry'>
  readonly count: number
  readonly onOpen: (id: Id<'alumnus'>) => void
}) {
  const { id, count, onOpen } = props
  const t = useT()
  const errorText = useErrorText()
  const [shown, setShown] = useState(STEP)
  const { value, error } = useLive(({ ledger }) => ledger.people(id, 0, shown), [id, shown])
  if (error !== null) return <Notice tone="danger">{errorText(error)}</Notice>
  if (value === null) return <Skeleton lines={3} />
  return (
    <>
      <ul className={styles.people}>
        {value.map((person) => (
          <li key={person.id}>
            {person.name === '' ? (
              <span className={styles.soft}>{t('ledger.who.gone')}</span>
            ) : (
              <Link onPress={() => onOpen(person.id)}>
                <PersonName name={person.name} kana={person.kana} reading="beside" />
              </Link>
            )}
          </li>
        ))}
      </ul>
      {count > value.length && (
        <Button size="small" onPress={() => setShown(shown + STEP * 4)}>
          {t('ledger.more', { count: count - value.length })}
        </Button>
      )}
    </>
  )
}

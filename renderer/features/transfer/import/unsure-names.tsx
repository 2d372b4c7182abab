import { useState } from 'react'

import type { UnsureName } from '#renderer/data/importing/preview.ts'
import { useT } from '#renderer/i18n/language.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Section } from '#renderer/ui/page.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'

import { useImportStore } from './import.store.ts'

import styles from './column-table.module.css'

const PAGE = 20

/** Names whose parts are a guess, to be put right where they are wrong. */
export function UnsureNames({ names }: { readonly names: readonly UnsureName[] }) {
  const t = useT()
  const [shown, setShown] = useState(PAGE)
  if (names.length === 0) return null
  return (
    <Section title={t('importing.names.title', { count: names.length })}>
      <p className={styles.lead}>{t('importing.names.lead')}</p>
      <table className={styles.names}>
        <thead>
          <tr>
            <th scope="col">{t('importing.rows.line')}</th>
            <th scope="col">{t('importing.names.text')}</th>
            <th scope="col">{t('field.familyName')}</th>
            <th scope="col">{t('field.givenName')}</th>
            <th scope="col">{t('field.kana')}</th>
          </tr>
        </thead>
        <tbody>
          {names.slice(0, shown).map((name) => (
            <NameRow key={name.line} name={name} />
          ))}
        </tbody>
      </table>
      {names.length > shown && (
        <div>
          <Button kind="quiet" size="small" onPress={() => setShown(shown + PAGE * 5)}>
            {t('importing.more', { count: names.length - shown })}
          </Button>
        </div>
      )}
    </Section>
  )
}

function NameRow({ name }: { readonly name: UnsureName }) {
  const t = useT()
  const corrected = useImportStore(({ decisions }) => decisions.names[name.line])
  const parts = corrected ?? { familyName: name.familyName, givenName: name.givenName }
  const put = (part: Partial<typeof parts>): void =>
    useImportStore.setState(({ decisions }) => ({
      decisions: {
        ...decisions,
        names: { ...decisions.names, [name.line]: { ...parts, ...part } },
      },
    }))
  return (
    <tr>
      <td className={styles.line}>{name.line}</td>
      <th scope="row">{name.text}</th>
      <td>
        <TextField
          label={t('field.familyName')}
          value={parts.familyName}
          onCommit={(familyName) => put({ familyName })}
        />
      </td>
      <td>
        <TextField
          label={t('field.givenName')}
          value={parts.givenName}
          onCommit={(givenName) => put({ givenName })}
        />
      </td>
      <td>{name.kana}</td>
    </tr>
  )
}

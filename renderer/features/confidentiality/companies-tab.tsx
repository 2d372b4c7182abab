import { useState } from 'react'

import type { Done } from '#renderer/data/context.ts'
import { useCommand, useData, useLive } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { Button } from '#renderer/ui/button.tsx'
import { SearchField } from '#renderer/ui/search-field.tsx'
import { EmptyState, Notice, Skeleton } from '#renderer/ui/states.tsx'
import { foldCompany } from '#shared/japanese/fold.ts'

import { CompanyLine } from './company-line.tsx'

import styles from './confidentiality.module.css'

/** Companies shown at a time. */
const STEP = 50

export interface CompaniesTabProps {
  readonly onDone: (done: Done) => void
}

/** 会社と秘密保持: where alumni work now, which of it is a competitor, which has signed. */
export function CompaniesTab({ onDone }: CompaniesTabProps) {
  const t = useT()
  const errorText = useErrorText()
  const { value, error } = useLive(({ confidentiality }) => confidentiality.companies(), [])
  const saving = useCommand(useData().confidentiality.saveCompany)
  const [searched, setSearched] = useState('')
  const [shown, setShown] = useState(STEP)
  const fold = foldCompany(searched)
  const found = value?.filter(({ name }) => foldCompany(name).includes(fold)) ?? []
  const problem = error ?? saving.error
  return (
    <section className={styles.companies} aria-label={t('programme.tab.companies')}>
      <p className={styles.soft}>{t('companies.lead')}</p>
      {problem && <Notice tone="danger">{errorText(problem)}</Notice>}
      {value === null && error === null && <Skeleton lines={6} />}
      {value?.length === 0 && <EmptyState title={t('companies.empty')} />}
      {value !== null && value.length > 0 && (
        <>
          <SearchField
            label={t('companies.search')}
            placeholder={t('companies.search')}
            value={searched}
            onChange={setSearched}
          />
          <ul className={styles.lines}>
            {found.slice(0, shown).map((row) => (
              <CompanyLine
                key={row.name}
                row={row}
                onSave={(fields) =>
                  void saving
                    .run(row.name, fields)
                    .then((done) => done && done.actId !== null && onDone(done))
                }
              />
            ))}
          </ul>
          {found.length === 0 && <p className={styles.soft}>{t('companies.none-found')}</p>}
          {found.length > shown && (
            <div>
              <Button size="small" onPress={() => setShown(shown + STEP)}>
                {t('companies.more')}
              </Button>
            </div>
          )}
        </>
      )}
    </section>
  )
}

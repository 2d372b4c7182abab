import { useT } from '#renderer/i18n/language.ts'
import { FileDrop } from '#renderer/ui/file-drop.tsx'

import { useImportStore } from './import.store.ts'
import { PastImports } from './past-imports.tsx'
import { useImport } from './use-import.ts'

import styles from './import-screen.module.css'

const ACCEPTED = ['.xlsx', '.xlsm', '.csv', '.tsv', '.txt', '.xls']

/** The first step: a file, and what was brought in before. */
export function FileStep() {
  const t = useT()
  const isBusy = useImportStore((state) => state.busy !== null)
  const { readFile } = useImport()
  return (
    <>
      <div className={styles.dropPlace}>
        <FileDrop
          label={t('importing.drop')}
          hint={t('importing.drop.hint')}
          accept={ACCEPTED}
          onFiles={([file]) => {
            if (file !== undefined && !isBusy) void readFile(file)
          }}
        />
        <p className={styles.lead}>{t('importing.file.lead')}</p>
      </div>
      <PastImports />
    </>
  )
}

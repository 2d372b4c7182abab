import { useState } from 'react'

import type { UndoneReport } from '#renderer/data/groups/history.ts'
import { useCommand, useData, useLive } from '#renderer/data/use-data.ts'
import { useErrorText, useLanguage, useT } from '#renderer/i18n/language.ts'
import { ask } from '#renderer/platform/platform.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Notice } from '#renderer/ui/states.tsx'

import { CountsLine } from './counts-line.tsx'
import { useImportStore } from './import.store.ts'
import { UndoneNotice } from './past-imports.tsx'
import { useImport } from './use-import.ts'

import styles from './import-screen.module.css'

/** The last step: what came in, what did not, and the way back. */
export function ResultStep({ onClose }: { readonly onClose: () => void }) {
  const t = useT()
  const language = useLanguage()
  const errorText = useErrorText()
  const data = useData()
  const { leave } = useImport()
  const result = useImportStore((state) => state.result)
  const [report, setReport] = useState<UndoneReport | null>(null)
  const past = useLive((api) => api.importing.past(), ['past'])
  const undo = useCommand(data.history.undoAct)
  const save = useCommand(async () => {
    const bytes = await data.importing.leftRows(language)
    return ask('file:save', { name: `${t('importing.result.left-file')}.xlsx`, bytes })
  })
  const [isSaved, setSaved] = useState(false)
  if (result === null) return null
  const { actId, ids, counts, leftRows, label } = result
  const count = Number(label.facts['count'] ?? ids.length)
  const isUndone =
    past.value?.find((one) => one.actId === actId)?.canUndo === false || report !== null
  const error = undo.error ?? save.error
  return (
    <>
      {report !== null && <UndoneNotice report={report} />}
      {report === null && isUndone && <Notice>{t('importing.result.undone')}</Notice>}
      {!isUndone && (
        <Notice tone={actId === null ? 'plain' : 'good'}>
          {actId === null ? t('importing.result.nothing') : t('importing.result.done', { count })}
        </Notice>
      )}
      <CountsLine counts={counts} />
      {error && <Notice tone="danger">{errorText(error)}</Notice>}
      <div className={styles.resultActs}>
        {leftRows > 0 && (
          <Button
            onPress={() => {
              if (!save.isRunning) void save.run().then((saved) => setSaved(saved !== null))
            }}
          >
            {t('importing.result.save-left', { count: leftRows })}
          </Button>
        )}
        {isSaved && <output>{t('importing.result.saved')}</output>}
        {actId !== null && !isUndone && (
          <Button
            onPress={() => {
              if (!undo.isRunning) void undo.run(actId).then(setReport)
            }}
          >
            {t('importing.result.undo')}
          </Button>
        )}
      </div>
      <div className={styles.bar}>
        <Button onPress={leave}>{t('importing.result.again')}</Button>
        <Button
          kind="primary"
          onPress={() => {
            leave()
            onClose()
          }}
        >
          {t('importing.result.show')}
        </Button>
      </div>
    </>
  )
}

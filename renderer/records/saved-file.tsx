import type { ReactNode } from 'react'

import { useCommand } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { ask } from '#renderer/platform/platform.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Notice } from '#renderer/ui/states.tsx'

import styles from './saved-file.module.css'

export interface SavedFileProps {
  readonly path: string
  /** What was saved and what to do with it. */
  readonly children: ReactNode
}

/** A file that was saved: what it is, where it lies, and the way to it. */
export function SavedFile({ path, children }: SavedFileProps) {
  const t = useT()
  const errorText = useErrorText()
  const show = useCommand(() => ask('file:show', { path }))
  return (
    <>
      <Notice
        tone="good"
        action={
          <Button size="small" onPress={() => void show.run()}>
            {t('exporting.show')}
          </Button>
        }
      >
        {children}
        <p className={styles.path}>{path}</p>
      </Notice>
      {show.error !== null && <Notice tone="danger">{errorText(show.error)}</Notice>}
    </>
  )
}

import { useEffect, useRef, useState } from 'react'
import type { DragEvent } from 'react'

import type { Done } from '#renderer/data/context.ts'
import { IMPORT_TASK } from '#renderer/data/importing/task.ts'
import { useProgress } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { Button } from '#renderer/ui/button.tsx'
import { PageBody, PageHeader } from '#renderer/ui/page.tsx'
import { ProgressBar } from '#renderer/ui/progress.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import { StepList } from '#renderer/ui/step-list.tsx'
import type { Id } from '#shared/lib/ids.ts'

import { CheckStep } from './check-step.tsx'
import { ColumnsStep } from './columns-step.tsx'
import { FileStep } from './file-step.tsx'
import { IMPORT_STEPS, useImportStore } from './import.store.ts'
import { ResultStep } from './result-step.tsx'
import { useImport } from './use-import.ts'

import styles from './import-screen.module.css'

export interface ImportScreenProps {
  readonly onDone: (done: Done) => void
  readonly onOpen: (id: Id<'alumnus'>) => void
  readonly onClose: () => void
}

/** Bringing a roster in: file, columns, dry run, result; nothing is written before the last step. */
export function ImportScreen({ onDone, onOpen, onClose }: ImportScreenProps) {
  const t = useT()
  const { step, busy, preview, result } = useImportStore()
  const acts = useImport()
  const over = useFileOver()
  const place = useRef<HTMLDivElement>(null)
  const shownStep = useRef(step)
  useEffect(() => {
    if (shownStep.current === step) return
    shownStep.current = step
    place.current?.focus({ preventScroll: true })
    place.current?.parentElement?.scrollIntoView({ block: 'start' })
  }, [step])
  return (
    <div className={styles.screen} data-over={over.isOver} {...over.handlers}>
      <PageHeader
        title={t('importing.title')}
        {...(preview !== null && { count: preview.fileName })}
        actions={
          step !== 'file' &&
          result === null && (
            <Button kind="quiet" onPress={acts.leave} isDisabled={busy === 'running'}>
              {t('importing.stop')}
            </Button>
          )
        }
      >
        <StepList
          label={t('importing.steps')}
          steps={IMPORT_STEPS.map((id) => ({ id, title: t(`importing.step.${id}`) }))}
          current={step}
        />
      </PageHeader>
      <div ref={place} tabIndex={-1} className={styles.place}>
        <PageBody width="wide">
          <Troubles />
          <Waiting />
          {step === 'file' && <FileStep />}
          {step === 'columns' && preview !== null && <ColumnsStep preview={preview} />}
          {step === 'check' && <CheckStep onDone={onDone} onOpen={onOpen} />}
          {step === 'result' && <ResultStep onClose={onClose} />}
        </PageBody>
      </div>
    </div>
  )
}

/** Why the last act came to nothing, and what to do. */
function Troubles() {
  const t = useT()
  const errorText = useErrorText()
  const { problem, refused, notice } = useImportStore()
  const acts = useImport()
  if (problem !== null) {
    const canMap = problem.code === 'transfer.not-a-roster' && refused !== null
    return (
      <Notice
        tone="danger"
        action={
          canMap && (
            <Button size="small" onPress={() => void acts.readFile(refused, { uses: [] })}>
              {t('importing.map-by-hand')}
            </Button>
          )
        }
      >
        {refused !== null && <strong className={styles.fileName}>{refused.name}</strong>}
        {errorText(problem)}
      </Notice>
    )
  }
  return notice === null ? null : <Notice>{t('importing.cancelled')}</Notice>
}

/** How far reading, comparing or writing is. */
function Waiting() {
  const busy = useImportStore((state) => state.busy)
  // Each begins at nothing: how far the reading was says nothing about the writing.
  return busy === null ? null : <HowFar key={busy} busy={busy} />
}

const WORDS = {
  reading: 'importing.reading',
  planning: 'importing.planning',
  running: 'importing.running',
} as const

/** From here on the act is confirmed: it can only be undone, which the result offers. */
const CONFIRMED = 0.5

function HowFar({ busy }: { readonly busy: keyof typeof WORDS }) {
  const t = useT()
  const share = useProgress(IMPORT_TASK)
  const acts = useImport()
  const value = busy === 'planning' ? null : (share ?? 0)
  const canCancel = busy !== 'running' || (share ?? 0) < CONFIRMED
  return (
    <ProgressBar
      label={t(WORDS[busy])}
      value={value}
      {...(value !== null && {
        count: t('importing.running.count', { percent: Math.round(value * 100) }),
        ...(canCancel && { onCancel: acts.cancel }),
      })}
    />
  )
}

/** Shows that a file held over the page may be let go; the desk takes it, wherever that is. */
function useFileOver() {
  const [isOver, setOver] = useState(false)
  return {
    isOver,
    handlers: {
      onDragOver: (event: DragEvent) => setOver(event.dataTransfer.types.includes('Files')),
      onDragLeave: (event: DragEvent) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false)
      },
      onDrop: () => setOver(false),
    },
  }
}

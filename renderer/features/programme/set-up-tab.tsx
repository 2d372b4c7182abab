import { useRef } from 'react'

import type { Done } from '#renderer/data/context.ts'
import { useLive } from '#renderer/data/use-data.ts'
import { useErrorText } from '#renderer/i18n/language.ts'
import { Notice, Skeleton } from '#renderer/ui/states.tsx'
import type { ChecklistStep } from '#shared/domain/programme/checklist.ts'

import { AnnouncementSection } from './announcement-section.tsx'
import { ChecklistSection } from './checklist-section.tsx'
import { CostsSection } from './costs-section.tsx'
import { GoalsSection } from './goals-section.tsx'
import { PeopleSection } from './people-section.tsx'
import { tabOfStep } from './programme-tabs.ts'
import type { ProgrammeTab } from './programme-tabs.ts'
import { TargetsSection } from './targets-section.tsx'
import { WordingSection } from './wording-section.tsx'

import styles from './programme.module.css'

interface SetUpTabProps {
  readonly onTab: (tab: ProgrammeTab) => void
  readonly onDone: (done: Done) => void
}

/** How the programme is set up: what is still to be settled, and all that is, edited in place. */
export function SetUpTab({ onTab, onDone }: SetUpTabProps) {
  const errorText = useErrorText()
  const page = useRef<HTMLDivElement>(null)
  const { value, error } = useLive(
    async ({ programme, settings }) => ({
      setUp: await programme.setUp(),
      checklist: await programme.checklist(),
      modules: await programme.modules(),
      shared: await settings.shared(),
    }),
    [],
  )
  if (error !== null) return <Notice tone="danger">{errorText(error)}</Notice>
  if (value === null) return <Skeleton lines={8} />
  const { setUp, checklist, modules, shared } = value
  const goTo = (step: ChecklistStep): void => {
    const tab = tabOfStep(step)
    if (tab !== 'setUp') return onTab(tab)
    const part = page.current?.querySelector(`[data-step="${step}"]`)
    part?.scrollIntoView({ block: 'start' })
    part?.querySelector<HTMLElement>('button, input, textarea')?.focus({ preventScroll: true })
  }
  return (
    <div ref={page} className={styles.parts}>
      <ChecklistSection lines={checklist.lines} onGo={goTo} />
      <div data-step="goals">
        <GoalsSection setUp={setUp} modules={modules} onDone={onDone} />
      </div>
      <div data-step="people">
        <PeopleSection setUp={setUp} onDone={onDone} />
      </div>
      <div data-step="consent">
        <WordingSection setUp={setUp} shared={shared} onDone={onDone} />
      </div>
      <div data-step="announcement">
        <AnnouncementSection setUp={setUp} company={shared.companyName} onDone={onDone} />
      </div>
      <TargetsSection setUp={setUp} modules={modules} onDone={onDone} />
      <CostsSection setUp={setUp} onDone={onDone} />
    </div>
  )
}

import type { ReactNode } from 'react'

import type { CasePage as Page } from '#renderer/data/cases/case-page.ts'
import type { Done } from '#renderer/data/context.ts'
import { useLive } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { Button } from '#renderer/ui/button.tsx'
import { EmptyState, Notice, Skeleton } from '#renderer/ui/states.tsx'
import type { Id } from '#shared/lib/ids.ts'

import { AboutSection } from './about-section.tsx'
import { CaseHead } from './case-head.tsx'
import { ChecksSection } from './checks-section.tsx'
import { CostsSection } from './costs-section.tsx'
import { DecisionSection } from './decision-section.tsx'
import { InterviewsSection } from './interviews-section.tsx'
import { JoiningSection } from './joining-section.tsx'
import { OfferSection } from './offer-section.tsx'
import { StepsSection } from './steps-section.tsx'
import { TalksSection } from './talks-section.tsx'
import { WarningList } from './warning-list.tsx'

import styles from './cases.module.css'

export interface CasePageProps {
  readonly id: Id<'case'>
  readonly onBack: () => void
  readonly onOpenPerson: (id: Id<'alumnus'>) => void
  readonly onDone: (done: Done) => void
  /** Whether the offer is fair to those who stayed. */
  readonly fairness?: ((caseId: Id<'case'>) => ReactNode) | undefined
  /** What is noted of the person on coming back. */
  readonly notes?: ((caseId: Id<'case'>, personId: Id<'alumnus'>) => ReactNode) | undefined
  /** The line to log a talk of the case with. */
  readonly talkLine: (caseId: Id<'case'>, personId: Id<'alumnus'>) => ReactNode
}

/** All that is kept on one case, to work through from the first talk to the last check. */
export function CasePage(props: CasePageProps) {
  const t = useT()
  const errorText = useErrorText()
  const { value: found, error } = useLive(
    async (data) => ({ id: props.id, page: await data.cases.get(props.id) }),
    [props.id],
  )
  if (error !== null) return <Notice tone="danger">{errorText(error)}</Notice>
  if (found === null) return <Skeleton lines={8} />
  if (found.page === null) {
    return (
      <EmptyState
        title={t('cases.gone')}
        action={<Button onPress={props.onBack}>{t('cases.back')}</Button>}
      />
    )
  }
  return <OpenCase key={found.id} {...props} page={found.page} />
}

function OpenCase({ page, ...props }: CasePageProps & { page: Page }) {
  const { onDone, onOpenPerson } = props
  const { row } = page
  return (
    <article className={styles.page} aria-label={row.name}>
      <CaseHead page={page} onBack={props.onBack} onOpenPerson={onOpenPerson} onDone={onDone} />
      <WarningList warnings={page.row.stage === 'closed' ? [] : page.warnings} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <StepsSection page={page} onDone={onDone} />
          <InterviewsSection page={page} onDone={onDone} />
          <DecisionSection page={page} onDone={onDone} />
          <JoiningSection page={page} onOpenPerson={onOpenPerson} onDone={onDone} />
          <ChecksSection page={page} onDone={onDone} />
          <TalksSection page={page} line={props.talkLine(props.id, row.personId)} />
        </div>
        <div className={styles.column}>
          <AboutSection page={page} onDone={onDone} />
          <OfferSection page={page} onDone={onDone} />
          {props.fairness?.(props.id)}
          <CostsSection page={page} onDone={onDone} />
          {props.notes?.(props.id, row.personId)}
        </div>
      </div>
    </article>
  )
}

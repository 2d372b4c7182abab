import { useMemo } from 'react'
import type { ReactNode } from 'react'

import type { Done } from '#renderer/data/context.ts'
import { useLive } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { useModules } from '#renderer/records/modules.ts'
import { useToday } from '#renderer/records/today.ts'
import { Button } from '#renderer/ui/button.tsx'
import { EmptyState, Notice, Skeleton } from '#renderer/ui/states.tsx'
import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import { checkAlumnus } from '#shared/domain/alumnus/checks.ts'
import { displayName } from '#shared/domain/alumnus/names.ts'
import type { Id } from '#shared/lib/ids.ts'

import { CareSection } from './care-section.tsx'
import { CareerSection } from './career-section.tsx'
import { CautionSection } from './caution-section.tsx'
import { ColleaguesSection } from './colleagues-section.tsx'
import { ConsentSection } from './consent-section.tsx'
import { ContactSection } from './contact-section.tsx'
import { EligibilitySection } from './eligibility-section.tsx'
import { MembershipsSection } from './memberships-section.tsx'
import { NamesSection } from './names-section.tsx'
import { Reach } from './reach.tsx'
import { SheetProvider } from './sheet-context.ts'
import { SheetHead } from './sheet-head.tsx'
import { SheetNotices } from './sheet-notices.tsx'
import { StintsSection } from './stints-section.tsx'
import { usePersonSave } from './use-person-save.ts'
import { WishSection } from './wish-section.tsx'
import { WordsSection } from './words-section.tsx'
import { WorkedWithSection } from './worked-with-section.tsx'

import styles from './profile.module.css'

export interface PersonSheetProps {
  id: Id<'alumnus'>
  timeline: ReactNode
  /** Notes on coming back, closed until they are opened. */
  rehireNotes: ReactNode
  /** What the person was asked and lets the company tell; empty where there is nothing. */
  voices: ReactNode
  /** The vacancies that the person fits; empty where none does. */
  fittingVacancies: ReactNode
  /** The cases of coming back. */
  rehire: ReactNode
  /** The records that were merged into this one; empty where there are none. */
  mergedRecords: ReactNode
  /** The pane around it has its own cross; this is for a record that is gone. */
  onClose: () => void
  onDone: (done: Done) => void
  onPrint: (what: 'sheet' | 'everything') => void
  onWrite: () => void
  /** Another record is to be compared with this one, and merged. */
  onMerge: (otherId: Id<'alumnus'>) => void
  /** The person is to be introduced to another alumnus. */
  onIntroduce: () => void
  /** Another person's sheet is wanted. */
  onOpen: (id: Id<'alumnus'>) => void
  onOpenGroup: (id: Id<'interestGroup'>) => void
}

/** All that is kept on one person, to read and to edit in place. */
export function PersonSheet(props: PersonSheetProps) {
  const t = useT()
  const errorText = useErrorText()
  const { value: found, error } = useLive(
    async (data) => ({ id: props.id, person: await data.alumni.get(props.id) }),
    [props.id],
  )
  return (
    <article
      className={styles.sheet}
      aria-label={found?.person ? displayName(found.person) : t('profile.title')}
    >
      {error && (
        <Notice tone="danger">
          {t('profile.failed')} {errorText(error)}
        </Notice>
      )}
      {found === null && !error && (
        <div className={styles.waiting}>
          <Skeleton lines={6} />
        </div>
      )}
      {found !== null && found.person === null && (
        <EmptyState
          title={t('profile.gone')}
          action={<Button onPress={props.onClose}>{t('ui.close')}</Button>}
        />
      )}
      {found?.person && <OpenSheet key={found.id} {...props} person={found.person} />}
    </article>
  )
}

function OpenSheet({ person, ...props }: PersonSheetProps & { person: Alumnus }) {
  const t = useT()
  const errorText = useErrorText()
  const today = useToday()
  const modules = useModules()
  const { save, error, retry } = usePersonSave(person.id, props.onDone)
  const numbers = person.stints.map(({ employeeNo }) => employeeNo)
  const { value: facets } = useLive((data) => data.alumni.facets(), [])
  const { value: staff } = useLive((data) => data.settings.staff(), [])
  const { value: shared } = useLive((data) => data.settings.shared(), [])
  const { value: similar } = useLive(
    (data) => (person.trashedAt === null ? data.merging.similar(person.id) : Promise.resolve([])),
    [person.id, person.trashedAt, numbers],
  )
  const checks = useMemo(
    () => checkAlumnus(person, today, new Set(similar?.map(({ employeeNo }) => employeeNo))),
    [person, today, similar],
  )
  const sheet = useMemo(
    () => ({
      person,
      save,
      checks,
      facets,
      staff: staff ?? [],
      wordingVersion: shared?.consentWordingVersion ?? '',
      onDone: props.onDone,
    }),
    [person, save, checks, facets, staff, shared, props.onDone],
  )
  return (
    <SheetProvider value={sheet}>
      <SheetHead
        onPrint={props.onPrint}
        onWrite={props.onWrite}
        onMerge={props.onMerge}
        onIntroduce={props.onIntroduce}
      />
      {error && (
        <Notice
          tone="danger"
          action={
            <Button size="small" onPress={retry}>
              {t('profile.retry')}
            </Button>
          }
        >
          {errorText(error)}
        </Notice>
      )}
      <SheetNotices similar={similar ?? []} onMerge={props.onMerge} />
      <Reach />
      {props.timeline}
      <NamesSection />
      <StintsSection />
      <EligibilitySection />
      <WorkedWithSection onOpen={props.onOpen} />
      <ColleaguesSection />
      <MembershipsSection onOpenGroup={props.onOpenGroup} />
      {props.voices}
      <ContactSection />
      <CareerSection />
      <WordsSection />
      {modules.has('rehire') && (
        <>
          {props.rehire}
          <WishSection fittingVacancies={props.fittingVacancies} />
          {props.rehireNotes}
        </>
      )}
      <ConsentSection />
      <CareSection />
      <CautionSection />
      {props.mergedRecords}
    </SheetProvider>
  )
}

import type { Done } from '#renderer/data/context.ts'
import type { Id } from '#shared/lib/ids.ts'

import { VacancyList } from './vacancy-list.tsx'
import { VacancyPage } from './vacancy-page.tsx'

/** The ways out of a vacancy to people and to cases. */
export interface VacancyWays {
  readonly onOpenPerson: (id: Id<'alumnus'>) => void
  readonly onOpenCase: (id: Id<'case'>) => void
  /** A case of this person at this post is to be begun. */
  readonly onStartCase: (personId: Id<'alumnus'>, vacancyId: Id<'vacancy'>) => void
}

export interface VacanciesTabProps extends VacancyWays {
  /** The vacancy that lies open; null shows all of them. */
  readonly vacancyId: Id<'vacancy'> | null
  readonly onSelect: (id: Id<'vacancy'> | null) => void
  readonly onDone: (done: Done) => void
}

/** 募集枠: every post that somebody may come back to, or the chosen one with who fits it. */
export function VacanciesTab({ vacancyId, onSelect, onDone, ...ways }: VacanciesTabProps) {
  if (vacancyId === null) return <VacancyList onSelect={onSelect} onDone={onDone} />
  return (
    <VacancyPage
      key={vacancyId}
      id={vacancyId}
      {...ways}
      onClose={() => onSelect(null)}
      onDone={onDone}
    />
  )
}

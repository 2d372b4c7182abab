import { createContext, use } from 'react'

import type { Done } from '#renderer/data/context.ts'
import type { Facets } from '#renderer/data/search/facets.ts'
import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import type { Check } from '#shared/domain/alumnus/checks.ts'
import type { AlumnusFields } from '#shared/domain/alumnus/new-alumnus.ts'
import type { Staff } from '#shared/domain/organisation/organisation.ts'

/** Fields to write, or how they follow from the person as it stands at that moment. */
export type PersonChange = Partial<AlumnusFields> | ((person: Alumnus) => Partial<AlumnusFields>)

/** What every section of a person's sheet works on. */
export interface Sheet {
  readonly person: Alumnus
  readonly save: (change: PersonChange) => void
  readonly checks: readonly Check[]
  readonly facets: Facets | null
  readonly staff: readonly Staff[]
  /** The version of the consent wording in use; empty where none was set. */
  readonly wordingVersion: string
  readonly onDone: (done: Done) => void
}

/** Carries the sheet to its sections. */
export const SheetProvider = createContext<Sheet | null>(null)

/** The sheet that a section stands on. */
export function useSheet(): Sheet {
  const sheet = use(SheetProvider)
  if (sheet === null) throw new Error('no sheet above')
  return sheet
}

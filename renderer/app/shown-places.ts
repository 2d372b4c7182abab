import { useMemo } from 'react'

import { useLive } from '#renderer/data/use-data.ts'
import { MODULES } from '#shared/domain/programme/modules.ts'
import type { Module } from '#shared/domain/programme/modules.ts'

import { useFirstScreen } from './first-screen.ts'
import type { PlaceName } from './place.store.ts'

/** The places that only some goals need; each stands with one of its modules. */
const MODULES_OF: Partial<Readonly<Record<PlaceName, readonly Module[]>>> = {
  rehire: ['rehire'],
  feedback: ['questions', 'stories'],
  events: ['events'],
  invite: ['events'],
}

/** Tells whether a place is led to while these modules are shown. */
export function isPlaceShown(place: PlaceName, modules: ReadonlySet<Module>): boolean {
  return MODULES_OF[place]?.some((one) => modules.has(one)) ?? true
}

/** The modules that are shown; those of the last run until the data have answered. */
export function useShownModules(): ReadonlySet<Module> {
  const { value } = useLive((data) => data.programme.modules(), [])
  const first = useFirstScreen()
  // The same modules come as a new list after each write; what reads them must not be drawn anew.
  const key = (value ?? first?.modules ?? MODULES).join(' ')
  return useMemo(() => {
    const names = new Set(key.split(' '))
    return new Set(MODULES.filter((one) => names.has(one)))
  }, [key])
}

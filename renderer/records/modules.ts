import { createContext, use } from 'react'

import { MODULES } from '#shared/domain/programme/modules.ts'
import type { Module } from '#shared/domain/programme/modules.ts'

/** Carries which modules are shown; without it all are. */
export const ModulesProvider = createContext<ReadonlySet<Module>>(new Set(MODULES))

/** The modules that the goals need, or that hold records already. */
export function useModules(): ReadonlySet<Module> {
  return use(ModulesProvider)
}

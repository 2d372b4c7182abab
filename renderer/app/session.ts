import { createContext, use } from 'react'

import type { DeviceSettings, StartState } from '#shared/ipc/contract.ts'

/** What holds for this run of the app, and the way to change this machine's settings. */
export interface Session {
  readonly start: StartState
  readonly settings: DeviceSettings
  readonly writeSettings: (settings: Partial<DeviceSettings>) => Promise<void>
}

/** Carries the session to the screens of the app. */
export const SessionProvider = createContext<Session | null>(null)

/** The session of this run. */
export function useSession(): Session {
  const session = use(SessionProvider)
  if (session === null) throw new Error('no session above')
  return session
}

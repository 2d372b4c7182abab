import { useEffect, useState } from 'react'

import { ask } from '#renderer/platform/platform.ts'
import type { SyncStatus } from '#shared/domain/sync/sync-status.ts'
import type { ServerConnection } from '#shared/ipc/couch.ts'

import { CompareSection } from './compare-section.tsx'
import { ExchangedSection } from './exchanged-section.tsx'
import { MachinesSection } from './machines-section.tsx'
import { Remarks } from './remarks.tsx'
import { StandingPart } from './standing-part.tsx'
import { useMachines } from './use-machines.ts'

import styles from './sync.module.css'

export interface StandingTabProps {
  readonly status: SyncStatus
  readonly onOpenSettings: () => void
  readonly onOpenConflicts: () => void
}

/** How it stands, what is to be heeded, what was exchanged, and with which machines. */
export function StandingTab({ status, onOpenSettings, onOpenConflicts }: StandingTabProps) {
  const connection = useConnection(status.state)
  const machines = useMachines()
  const own = machines.value?.find(({ isThis }) => isThis) ?? null
  const isOff = status.state === 'off'
  return (
    <div className={styles.standing}>
      <StandingPart status={status} connection={connection} onOpenSettings={onOpenSettings} />
      <Remarks status={status} onOpenConflicts={onOpenConflicts} />
      {!isOff && (
        <>
          <ExchangedSection status={status} own={own} connection={connection} />
          <MachinesSection machines={machines} pending={status.pending} />
          <CompareSection status={status} />
        </>
      )}
    </div>
  )
}

/** The server that is joined, asked again when the state changes. */
function useConnection(state: SyncStatus['state']): ServerConnection | null {
  const [connection, setConnection] = useState<ServerConnection | null>(null)
  useEffect(() => {
    let isOver = false
    if (state === 'off') return
    ask('couch:connection', null).then(
      (value) => {
        if (!isOver) setConnection(value)
      },
      // The line about the server stays away; what is wrong is told above.
      () => undefined,
    )
    return () => {
      isOver = true
    }
  }, [state])
  return connection
}

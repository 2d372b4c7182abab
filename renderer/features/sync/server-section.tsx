import { useState } from 'react'

import { useLive } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { ask } from '#renderer/platform/platform.ts'
import { Section } from '#renderer/ui/page.tsx'
import { Notice, Skeleton } from '#renderer/ui/states.tsx'
import type { ConnectionFile } from '#shared/ipc/couch.ts'

import { ServerFacts } from './server-facts.tsx'
import { ServerWays } from './server-ways.tsx'

export interface ServerSectionProps {
  readonly onSetUp: (way: 'setUp' | 'join', file: ConnectionFile | null) => void
  /** Opens the page on how syncing stands. */
  readonly onOpen: () => void
}

/** Syncing in the settings: how to begin, or the server that this machine is joined to. */
export function ServerSection({ onSetUp, onOpen }: ServerSectionProps) {
  const t = useT()
  const errorText = useErrorText()
  const [turn, setTurn] = useState(0)
  const { value, error } = useLive(
    async () => ({ server: await ask('couch:connection', null) }),
    ['server', turn],
  )
  return (
    <Section title={t('sync.server')}>
      {error !== null && <Notice tone="danger">{errorText(error)}</Notice>}
      {value === null && error === null && <Skeleton lines={2} />}
      {value !== null &&
        (value.server === null ? (
          <ServerWays onSetUp={onSetUp} />
        ) : (
          <ServerFacts
            server={value.server}
            onServer={() => setTurn((before) => before + 1)}
            onOpen={onOpen}
          />
        ))}
    </Section>
  )
}

import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'

import { CopySection } from '#renderer/features/backup/copy-section.tsx'
import { LettersSection } from '#renderer/features/letters/letters-section.tsx'
import { SettingsScreen } from '#renderer/features/settings/settings-screen.tsx'
import { ServerSection } from '#renderer/features/sync/server-section.tsx'

import { openSetup, openSync, usePlaceStore } from './place.store.ts'
import { useSession } from './session.ts'
import type { Acts } from './use-acts.ts'

/** 設定, with the parts that other features bring. */
export function SettingsPlace({ acts }: { readonly acts: Acts }) {
  const session = useSession()
  const part = usePlaceStore((state) => state.settingsPart)
  return (
    <SettingsScreen
      start={session.start}
      settings={session.settings}
      onSettings={session.writeSettings}
      onDone={acts.tell}
      copy={<CopySection version={session.start.version} />}
      letters={<LettersSection onDone={acts.tell} />}
      sync={
        <SoughtPart isSought={part === 'sync'}>
          <ServerSection
            onSetUp={(way, file) => openSetup({ way, file })}
            onOpen={() => openSync('standing')}
          />
        </SoughtPart>
      }
    />
  )
}

/** A part of a long place that comes into sight when it was asked for. */
function SoughtPart(props: { readonly isSought: boolean; readonly children: ReactNode }) {
  const part = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (props.isSought) part.current?.scrollIntoView()
  }, [props.isSought])
  return <div ref={part}>{props.children}</div>
}

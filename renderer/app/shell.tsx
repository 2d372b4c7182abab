import { useEffect, useRef, useState } from 'react'

import { useLive } from '#renderer/data/use-data.ts'
import { useT } from '#renderer/i18n/language.ts'
import { localToday } from '#renderer/platform/platform.ts'
import { ModulesProvider } from '#renderer/records/modules.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Frame } from '#renderer/ui/frame.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { HelpIcon, PlusIcon } from '#renderer/ui/icons.tsx'
import { SearchField } from '#renderer/ui/search-field.tsx'
import type { MenuCommand } from '#shared/ipc/contract.ts'

import { useDueNotice } from './due-notice.ts'
import { Overlays } from './overlays.tsx'
import { openOverlay, openPlace, usePlaceStore } from './place.store.ts'
import { PlacesRail } from './places-rail.tsx'
import { Places } from './places.tsx'
import { useShownModules } from './shown-places.ts'
import { StatusLine } from './status-line.tsx'
import { useActs } from './use-acts.ts'
import { useFileDrop } from './use-file-drop.ts'
import { useShortcuts } from './use-shortcuts.ts'
import { useSyncWake } from './use-sync-wake.ts'

import styles from './shell.module.css'

/** The desk: rail, search, the place itself, the status line, and what lies over them. */
export function Shell() {
  const t = useT()
  const acts = useActs()
  const modules = useShownModules()
  const searchText = usePlaceStore((state) => state.searchText)
  const searchRef = useRef<HTMLInputElement>(null)
  const today = useToday()
  const due = useLive(
    async (data) => ({ day: today, count: await data.today.dueCount(today) }),
    ['due', today],
  )
  useDueNotice(due.value)

  const run: Record<MenuCommand, () => void> = {
    undo: () => void acts.undo(),
    redo: () => void acts.redo(),
    find: () => searchRef.current?.focus(),
    palette: () => openOverlay({ kind: 'palette' }),
    'add-alumnus': () => openOverlay({ kind: 'add' }),
    import: () => openPlace('import'),
    export: () => usePlaceStore.setState({ place: 'export', overlay: null }),
    settings: () => openPlace('settings'),
    help: () => openOverlay({ kind: 'help' }),
  }
  useShortcuts((command) => run[command]())
  useFileDrop()
  useSyncWake()

  return (
    <ModulesProvider value={modules}>
      <Frame
        rail={<PlacesRail dueCount={due.value?.count ?? 0} acts={acts} />}
        top={
          <div className={styles.top}>
            <SearchField
              label={t('app.search')}
              placeholder={t('app.search.hint')}
              shortcut="Mod+F"
              value={searchText}
              onChange={(text) => usePlaceStore.setState({ searchText: text, place: 'alumni' })}
              inputRef={searchRef}
            />
            <span className={styles.space} />
            <IconButton
              label={t('app.help')}
              icon={<HelpIcon />}
              onPress={() => openOverlay({ kind: 'help' })}
            />
            <Button icon={<PlusIcon />} onPress={() => openOverlay({ kind: 'add' })}>
              {t('app.add')}
            </Button>
          </div>
        }
        status={<StatusLine onUndo={run.undo} />}
      >
        <Places acts={acts} />
      </Frame>
      <Overlays acts={acts} onCommand={(command) => run[command]()} />
    </ModulesProvider>
  )
}

/** Today, and the new day once midnight has passed. */
function useToday(): string {
  const [today, setToday] = useState(localToday)
  useEffect(() => {
    const timer = setInterval(() => setToday(localToday()), 60_000)
    return () => clearInterval(timer)
  }, [])
  return today
}

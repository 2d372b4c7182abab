import { useCommand, useData } from '#renderer/data/use-data.ts'
import { useT } from '#renderer/i18n/language.ts'
import { useModules } from '#renderer/records/modules.ts'
import {
  CalendarIcon,
  ChartIcon,
  ChatIcon,
  CircleIcon,
  CompassIcon,
  ExportIcon,
  ImportIcon,
  MeetingIcon,
  MoreIcon,
  NoteIcon,
  PersonIcon,
  ReturnIcon,
  SettingsIcon,
  TodayIcon,
  TrashIcon,
} from '#renderer/ui/icons.tsx'
import { Rail } from '#renderer/ui/rail.tsx'
import { MODULES } from '#shared/domain/programme/modules.ts'

import { openPlace, usePlaceStore } from './place.store.ts'
import type { PlaceName } from './place.store.ts'
import { isPlaceShown } from './shown-places.ts'
import type { Acts } from './use-acts.ts'

import styles from './shell.module.css'

const PLACES = [
  { id: 'today', icon: <TodayIcon /> },
  { id: 'alumni', icon: <PersonIcon /> },
  { id: 'events', icon: <MeetingIcon /> },
  { id: 'groups', icon: <CircleIcon /> },
  { id: 'rehire', icon: <ReturnIcon /> },
  { id: 'feedback', icon: <ChatIcon /> },
  { id: 'calendar', icon: <CalendarIcon /> },
  { id: 'reports', icon: <ChartIcon /> },
  { id: 'programme', icon: <CompassIcon /> },
  { id: 'import', icon: <ImportIcon /> },
  { id: 'export', icon: <ExportIcon /> },
] as const

const LAST_PLACES = [
  { id: 'ledger', icon: <NoteIcon /> },
  { id: 'trash', icon: <TrashIcon /> },
  { id: 'settings', icon: <SettingsIcon /> },
] as const

interface PlacesRailProps {
  /** How much is due today. */
  readonly dueCount: number
  readonly acts: Acts
}

/** The places that the goals need, and the way to all others. */
export function PlacesRail({ dueCount, acts }: PlacesRailProps) {
  const t = useT()
  const data = useData()
  const modules = useModules()
  const current = usePlaceStore((state) => state.place)
  const showAll = useCommand(() => data.programme.saveSetUp({ isAllShown: true }))
  return (
    <Rail<PlaceName>
      label={t('app.places')}
      mark={
        <span lang="ja" className={styles.mark} aria-hidden="true">
          絆
        </span>
      }
      places={PLACES.filter(({ id }) => id === current || isPlaceShown(id, modules)).map(
        ({ id, icon }) => ({
          id,
          icon,
          title: t(`app.place.${id}`),
          ...(id === 'today' && { count: dueCount }),
        }),
      )}
      {...(modules.size < MODULES.length && {
        more: {
          title: t('programme.show-all'),
          icon: <MoreIcon />,
          onPress: () => void showAll.run().then((done) => done && acts.tell(done)),
        },
      })}
      lastPlaces={LAST_PLACES.map(({ id, icon }) => ({ id, icon, title: t(`app.place.${id}`) }))}
      current={current}
      onGo={openPlace}
    />
  )
}

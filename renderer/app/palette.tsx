import { useState } from 'react'

import { useLive } from '#renderer/data/use-data.ts'
import { useLanguage, useT } from '#renderer/i18n/language.ts'
import { useModules } from '#renderer/records/modules.ts'
import { CommandPalette } from '#renderer/ui/command-palette.tsx'
import type { Command } from '#renderer/ui/command-palette.tsx'
import { MeetingIcon, PersonIcon } from '#renderer/ui/icons.tsx'
import { DEFAULT_QUERY } from '#shared/domain/alumnus/query.ts'
import type { MenuCommand } from '#shared/ipc/contract.ts'
import { foldForSearch } from '#shared/japanese/fold.ts'
import type { Id } from '#shared/lib/ids.ts'

import { openEvent, openPerson, openPlace, PLACES } from './place.store.ts'
import { useSession } from './session.ts'
import { isPlaceShown } from './shown-places.ts'

const PEOPLE_SHOWN = 8
const EVENTS_SHOWN = 4

/** One field for going anywhere and doing anything. */
export function Palette(props: {
  readonly onCommand: (command: MenuCommand) => void
  readonly onClose: () => void
}) {
  const t = useT()
  const language = useLanguage()
  const { writeSettings } = useSession()
  const modules = useModules()
  const [query, setQuery] = useState('')
  const people = useLive(
    async (data) =>
      query.trim() === ''
        ? []
        : (await data.alumni.list({ ...DEFAULT_QUERY, text: query })).first.slice(0, PEOPLE_SHOWN),
    ['palette', query],
  )
  const events = useLive((data) => data.events.find(query, EVENTS_SHOWN), ['events', query])
  const fits = (command: { readonly title: string }): boolean =>
    foldForSearch(command.title).includes(foldForSearch(query))

  const runs = new Map<string, () => void>([
    ['add-alumnus', () => props.onCommand('add-alumnus')],
    ['import', () => props.onCommand('import')],
    ['export', () => props.onCommand('export')],
    ['copy', () => openPlace('settings')],
    ['undo', () => props.onCommand('undo')],
    ['redo', () => props.onCommand('redo')],
    ['help', () => props.onCommand('help')],
    ['language', () => void writeSettings({ language: language === 'ja' ? 'en' : 'ja' })],
    ['light', () => void writeSettings({ theme: 'light' })],
    ['dark', () => void writeSettings({ theme: 'dark' })],
  ])
  const acts: (Command & { readonly title: string })[] = [
    { id: 'add-alumnus', title: t('app.palette.add'), shortcut: 'Mod+N' },
    { id: 'import', title: t('app.palette.import'), shortcut: 'Mod+I' },
    { id: 'export', title: t('app.palette.export'), shortcut: 'Mod+E' },
    { id: 'copy', title: t('backup.make') },
    { id: 'undo', title: t('app.undo'), shortcut: 'Mod+Z' },
    { id: 'redo', title: t('app.redo'), shortcut: 'Mod+Shift+Z' },
    { id: 'language', title: t('app.language.switch') },
    { id: 'light', title: t('app.theme.light') },
    { id: 'dark', title: t('app.theme.dark') },
    { id: 'help', title: t('app.help'), shortcut: 'F1' },
  ]
  const places: (Command & { readonly title: string })[] = PLACES.filter((place) =>
    isPlaceShown(place, modules),
  ).map((place) => ({ id: `place ${place}`, title: t(`app.place.${place}`) }))

  const choose = (id: string): void => {
    props.onClose()
    const [kind, rest = ''] = id.split(' ')
    if (kind === 'place') openPlace(PLACES.find((place) => place === rest) ?? 'alumni')
    else if (kind === 'person') openPerson(rest as Id<'alumnus'>)
    else if (kind === 'event') openEvent(rest as Id<'event'>)
    else runs.get(id)?.()
  }
  return (
    <CommandPalette
      label={t('app.palette')}
      placeholder={t('app.palette.hint')}
      query={query}
      onQuery={setQuery}
      isLoading={people.isAsking && people.value === null}
      groups={[
        {
          id: 'people',
          title: t('app.palette.people'),
          commands: (people.value ?? []).map((row) => ({
            id: `person ${row.id}`,
            title: row.name,
            text: row.name,
            hint: [row.kana, row.department].filter(Boolean).join('　'),
            icon: <PersonIcon />,
          })),
        },
        {
          id: 'events',
          title: t('app.palette.events'),
          commands: (events.value ?? []).map(({ event }) => ({
            id: `event ${event.id}`,
            title: event.title,
            hint: event.startsOn ?? '',
            icon: <MeetingIcon />,
          })),
        },
        { id: 'acts', title: t('app.palette.acts'), commands: acts.filter(fits) },
        { id: 'places', title: t('app.palette.places'), commands: places.filter(fits) },
      ]}
      onChoose={choose}
      onClose={props.onClose}
    />
  )
}

import { useState } from 'react'

import type { Done } from '#renderer/data/context.ts'
import { useCommand, useData, useLive } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { useModules } from '#renderer/records/modules.ts'
import { CheckIcon, ChevronDownIcon } from '#renderer/ui/icons.tsx'
import { MenuButton } from '#renderer/ui/menu-button.tsx'
import type { MenuAct } from '#renderer/ui/menu-button.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import { asksKeyPeople, KEY_PEOPLE } from '#shared/domain/alumnus/key-people.ts'
import { parseAlumniQuery } from '#shared/domain/alumnus/query.ts'
import type { AlumniQuery } from '#shared/domain/alumnus/query.ts'
import type { SavedView } from '#shared/domain/view/view.ts'
import { isId } from '#shared/lib/ids.ts'
import type { Id } from '#shared/lib/ids.ts'

import { setFilters, showView, useAlumniListStore } from './alumni-list.store.ts'
import { knownColumns } from './list-columns.ts'
import { useListColumns } from './use-list-columns.ts'
import { ViewNameDialog } from './view-name-dialog.tsx'

interface ViewMenuProps {
  query: AlumniQuery
  onSearchText: (text: string) => void
  onDone: (done: Done) => void
}

/** Which saved view is shown, and keeping, renaming and removing them. */
export function ViewMenu({ query, onSearchText, onDone }: ViewMenuProps) {
  const t = useT()
  const errorText = useErrorText()
  const { settings } = useData()
  const modules = useModules()
  const save = useCommand(settings.saveView)
  const remove = useCommand(settings.removeView)
  const views = useLive((data) => data.settings.savedViews(), []).value ?? []
  const viewId = useAlumniListStore((state) => state.viewId)
  const { columns } = useListColumns()
  const [naming, setNaming] = useState<'new' | 'rename' | null>(null)
  const current = views.find((view) => view.id === viewId) ?? null
  const kept = { query: JSON.stringify(query), columns }
  const isChanged =
    current !== null &&
    JSON.stringify([parseAlumniQuery(current.query), knownColumns(current.columns)]) !==
      JSON.stringify([query, columns])

  const isKeyPeople = current === null && asksKeyPeople(query.filters)

  const show = (view: SavedView | null): void => {
    const asked = view === null ? null : parseAlumniQuery(view.query)
    showView(
      view === null || asked === null
        ? null
        : { id: view.id, query: asked, columns: knownColumns(view.columns) },
    )
    onSearchText(asked?.text ?? '')
  }
  const write = async (id: Id<'view'> | null, name: string): Promise<void> => {
    const done = await save.run(id, { name, ...kept })
    if (done === null) return
    setNaming(null)
    const savedId = id ?? done.ids[0]
    if (isId('view', savedId)) showView({ id: savedId, query, columns })
    onDone(done)
  }

  const removeView = async (id: Id<'view'>): Promise<void> => {
    const done = await remove.run(id)
    if (done === null) return
    showView(null)
    onDone(done)
  }

  const acts: (MenuAct | null)[] = [
    {
      id: 'all',
      title: t('alumni.views.all'),
      icon: current === null && !isKeyPeople && <CheckIcon />,
      onAction: () => show(null),
    },
    ...(modules.has('keyPeople')
      ? [
          {
            id: 'key-people',
            title: t('alumni.views.key-people'),
            icon: isKeyPeople && <CheckIcon />,
            onAction: () => {
              show(null)
              setFilters(KEY_PEOPLE)
            },
          },
        ]
      : []),
    ...views.map((view) => ({
      id: view.id,
      title: view.name,
      icon: view.id === viewId && <CheckIcon />,
      onAction: () => show(view),
    })),
    null,
    { id: 'new', title: t('alumni.views.save'), onAction: () => setNaming('new') },
  ]
  if (current !== null) {
    acts.push(
      {
        id: 'overwrite',
        title: t('alumni.views.overwrite', { name: current.name }),
        isDisabled: !isChanged,
        onAction: () => void write(current.id, current.name),
      },
      { id: 'rename', title: t('alumni.views.rename'), onAction: () => setNaming('rename') },
      {
        id: 'remove',
        title: t('alumni.views.remove', { name: current.name }),
        isDanger: true,
        onAction: () => void removeView(current.id),
      },
    )
  }

  const error = save.error ?? remove.error
  return (
    <>
      <MenuButton
        label={t(isChanged ? 'alumni.views.label-changed' : 'alumni.views.label', {
          name: current?.name ?? t(isKeyPeople ? 'alumni.views.key-people' : 'alumni.views.all'),
        })}
        icon={<ChevronDownIcon />}
        acts={acts}
      />
      {error !== null && naming === null && <Notice tone="danger">{errorText(error)}</Notice>}
      {naming !== null && (
        <ViewNameDialog
          name={naming === 'rename' ? (current?.name ?? '') : ''}
          others={views.filter((view) => naming === 'new' || view.id !== viewId)}
          isBusy={save.isRunning}
          problem={save.error && errorText(save.error)}
          isNew={naming === 'new'}
          onSave={(name) => void write(naming === 'rename' ? viewId : null, name)}
          onClose={() => setNaming(null)}
        />
      )}
    </>
  )
}

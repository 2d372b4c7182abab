import type { Done } from '#renderer/data/context.ts'
import { useT } from '#renderer/i18n/language.ts'
import { Button } from '#renderer/ui/button.tsx'
import { FilterChip } from '#renderer/ui/chips.tsx'
import { ExportIcon, FilterIcon, ImportIcon, MailIcon, MoreIcon } from '#renderer/ui/icons.tsx'
import { MenuButton } from '#renderer/ui/menu-button.tsx'
import { PageHeader } from '#renderer/ui/page.tsx'
import type { AlumniList } from '#shared/domain/alumnus/list-row.ts'
import { NO_FILTERS } from '#shared/domain/alumnus/query.ts'
import type { AlumniQuery } from '#shared/domain/alumnus/query.ts'

import { setFilters, setPanelOpen, useAlumniListStore } from './alumni-list.store.ts'
import { useFilterChips } from './filter-chips.ts'
import { ViewMenu } from './view-menu.tsx'

import styles from './list-header.module.css'

interface ListHeaderProps {
  list: AlumniList | null
  query: AlumniQuery
  onSearchText: (text: string) => void
  onImport: () => void
  onExport: () => void
  onInvite: () => void
  onDone: (done: Done) => void
}

/** How many there are, which view is shown, and each filter at work. */
export function ListHeader({ list, query, ...props }: ListHeaderProps) {
  const t = useT()
  const chips = useFilterChips(query.filters)
  const isPanelOpen = useAlumniListStore((state) => state.isPanelOpen)
  const isNarrowed = list !== null && list.total !== list.totalAll
  return (
    <PageHeader
      title={t('alumni.title')}
      count={
        list === null
          ? ''
          : t(isNarrowed ? 'alumni.count.of' : 'alumni.count', {
              count: list.total,
              all: list.totalAll,
            })
      }
      actions={
        list !== null &&
        list.totalAll > 0 && (
          <>
            <ViewMenu query={query} onSearchText={props.onSearchText} onDone={props.onDone} />
            <Button icon={<FilterIcon />} onPress={() => setPanelOpen(!isPanelOpen)}>
              {chips.length === 0
                ? t('alumni.filters')
                : t('alumni.filters.count', { count: chips.length })}
            </Button>
            <MenuButton
              label={t('alumni.more')}
              icon={<MoreIcon />}
              isIconOnly
              acts={[
                {
                  id: 'export',
                  title: t('alumni.list.export'),
                  icon: <ExportIcon />,
                  onAction: props.onExport,
                },
                {
                  id: 'invite',
                  title: t('invite.open'),
                  icon: <MailIcon />,
                  onAction: props.onInvite,
                },
                {
                  id: 'import',
                  title: t('alumni.list.import'),
                  icon: <ImportIcon />,
                  onAction: props.onImport,
                },
              ]}
            />
          </>
        )
      }
    >
      {chips.length > 0 && (
        <div className={styles.chips}>
          {chips.map((chip) => (
            <FilterChip
              key={chip.id}
              label={chip.label}
              onPress={() => setPanelOpen(true)}
              onRemove={() => setFilters(chip.cleared)}
            />
          ))}
          {chips.length > 1 && (
            <Button kind="quiet" size="small" onPress={() => setFilters(NO_FILTERS)}>
              {t('alumni.filters.clear-all')}
            </Button>
          )}
        </div>
      )}
    </PageHeader>
  )
}

import { useMemo, useRef, useState } from 'react'

import { Button } from '#renderer/ui/button.tsx'
import { FilterChip } from '#renderer/ui/chips.tsx'
import { CommandPalette } from '#renderer/ui/command-palette.tsx'
import { DataGrid } from '#renderer/ui/data-grid.tsx'
import type { GridColumn, GridHandle, GridSort } from '#renderer/ui/data-grid.types.ts'
import { Frame } from '#renderer/ui/frame.tsx'
import { GojuonBar } from '#renderer/ui/gojuon-bar.tsx'
import { nextSelection } from '#renderer/ui/grid-selection.ts'
import {
  CheckIcon,
  ColumnsIcon,
  FilterIcon,
  ImportIcon,
  PersonIcon,
  PlusIcon,
  SettingsIcon,
  TodayIcon,
  TrashIcon,
} from '#renderer/ui/icons.tsx'
import { CheckMenu } from '#renderer/ui/menu-button.tsx'
import { PageHeader } from '#renderer/ui/page.tsx'
import { Rail } from '#renderer/ui/rail.tsx'
import { SearchField } from '#renderer/ui/search-field.tsx'
import { SplitPane } from '#renderer/ui/split-pane.tsx'
import { StatusBar, StatusItem } from '#renderer/ui/status-bar.tsx'
import { showToast } from '#renderer/ui/toast.store.ts'

import { PEOPLE_COUNT, personAt, type Person } from './people.ts'
import { PersonSheet } from './person-sheet.tsx'

const COLUMNS: readonly GridColumn<Person>[] = [
  {
    id: 'name',
    title: '氏名',
    width: 190,
    isSortable: true,
    render: (person) => (
      <>
        {person.name} <small>{person.kana}</small>
      </>
    ),
  },
  {
    id: 'department',
    title: '部署・役職',
    width: 170,
    isSortable: true,
    render: (p) => p.department,
  },
  { id: 'years', title: '在籍', width: 100, isSortable: true, render: (p) => p.years },
  { id: 'tenure', title: '勤続', width: 90, align: 'end', render: (p) => p.tenure },
  { id: 'company', title: '現職', width: 150, render: (p) => p.company },
  {
    id: 'last',
    title: '最終接触',
    width: 90,
    align: 'end',
    isSortable: true,
    render: (p) => p.last,
  },
]

const ROWS = ['あ', 'か', 'さ', 'た', 'な', 'は', 'ま', 'や', 'ら', 'わ', '他'].map(
  (title, place) => ({
    id: title,
    title,
    count: place === 8 ? 0 : 12 + place * 7,
  }),
)

/** The list of people with one open: the screen she sees most. */
export function ScreenView() {
  const [current, setCurrent] = useState<Person | null>(personAt(3))
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(['alm_1', 'alm_4']))
  const [sort, setSort] = useState<GridSort>({ columnId: 'name', direction: 'ascending' })
  const [widths, setWidths] = useState<Readonly<Record<string, number>>>({})
  const [columns, setColumns] = useState<ReadonlySet<string>>(new Set(COLUMNS.map(({ id }) => id)))
  const [isSearching, setSearching] = useState(false)
  const [query, setQuery] = useState('')
  const grid = useRef<GridHandle | null>(null)
  const sheet = useRef<HTMLElement | null>(null)
  const shown = useMemo(() => COLUMNS.filter(({ id }) => columns.has(id)), [columns])

  return (
    <Frame
      rail={
        <Rail
          label="場所"
          mark="絆"
          current="alumni"
          onGo={() => {}}
          places={[
            { id: 'today', title: '今日', icon: <TodayIcon />, count: 3 },
            { id: 'alumni', title: 'アルムナイ', icon: <PersonIcon /> },
            { id: 'import', title: '取込', icon: <ImportIcon /> },
            { id: 'trash', title: 'ごみ箱', icon: <TrashIcon /> },
          ]}
          lastPlaces={[{ id: 'settings', title: '設定', icon: <SettingsIcon /> }]}
        />
      }
      top={
        <>
          <div style={{ flex: '1 1 0', maxWidth: 520 }}>
            <SearchField
              label="探す"
              placeholder="名前・よみ・会社・電話…"
              shortcut="Mod+K"
              value={query}
              onChange={setQuery}
            />
          </div>
          <div style={{ marginInlineStart: 'auto' }}>
            <Button kind="primary" icon={<PlusIcon />} onPress={() => setSearching(true)}>
              追加
            </Button>
          </div>
        </>
      }
      status={
        <StatusBar
          label="状態"
          end={
            chosen.size > 0 && (
              <>
                <span>{chosen.size}人を選択中</span>
                <Button size="small">タグを付ける</Button>
                <Button
                  size="small"
                  onPress={() =>
                    showToast({
                      text: `${chosen.size}人をごみ箱へ移しました。30日のあいだ戻せます。`,
                      action: { label: '元に戻す', run: () => {} },
                    })
                  }
                >
                  {chosen.size}人をごみ箱へ
                </Button>
              </>
            )
          }
        >
          <StatusItem icon={<CheckIcon />} tone="good">
            保存済み 10:42
          </StatusItem>
          <StatusItem>控え: まだありません</StatusItem>
        </StatusBar>
      }
    >
      <SplitPane
        sheet={current && <PersonSheet person={current} />}
        sheetKey={current?.id ?? ''}
        sheetLabel={current?.name ?? ''}
        sheetRef={sheet}
        onLeave={() => grid.current?.focus()}
        onClose={() => setCurrent(null)}
      >
        <PageHeader
          title="アルムナイ"
          count="312人"
          actions={
            <Button icon={<FilterIcon />} size="small">
              絞り込む
            </Button>
          }
        >
          <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8 }}>
            <FilterChip label="部署: 営業部" onRemove={() => {}} onPress={() => {}} />
            <FilterChip label="ご無沙汰: 6か月以上" onRemove={() => {}} />
          </div>
          <GojuonBar
            label="五十音"
            rows={ROWS}
            current="か"
            onGo={() => grid.current?.scrollTo(2000)}
            describe={(row) => `${row.title}行 ${row.count}人`}
          />
        </PageHeader>
        <DataGrid
          label="アルムナイの一覧"
          columns={shown}
          rowCount={PEOPLE_COUNT}
          rowAt={(index) => (index % 40 === 9 ? null : personAt(index))}
          rowId={(person) => person.id}
          sort={sort}
          onSort={setSort}
          widths={widths}
          onWidth={(id, width) => setWidths((before) => ({ ...before, [id]: width }))}
          currentId={current?.id ?? null}
          onCurrent={setCurrent}
          onOpen={() => sheet.current?.focus()}
          handle={grid}
          density="normal"
          selection={{
            isChosen: (person) => chosen.has(person.id),
            count: chosen.size,
            onChange: (change) =>
              setChosen((before) =>
                nextSelection(before, change, PEOPLE_COUNT, (index) => `alm_${index}`),
              ),
          }}
          headEnd={
            <CheckMenu
              label="列を選ぶ"
              icon={<ColumnsIcon />}
              isIconOnly
              size="small"
              options={COLUMNS}
              value={columns}
              onChange={setColumns}
            />
          }
        />
      </SplitPane>
      {isSearching && (
        <CommandPalette
          label="探す・行う"
          placeholder="名前を探すか、したいことを入れる"
          query={query}
          onQuery={setQuery}
          groups={[
            {
              id: 'people',
              title: 'アルムナイ',
              commands: [1, 2, 3].map((place) => ({
                id: `alm_${place}`,
                title: personAt(place).name,
                hint: personAt(place).kana,
                icon: <PersonIcon />,
              })),
            },
            {
              id: 'acts',
              title: 'すること',
              commands: [
                { id: 'add', title: '人を追加する', icon: <PlusIcon />, shortcut: 'Mod+N' },
                { id: 'import', title: '名簿を取り込む', icon: <ImportIcon /> },
              ],
            },
          ]}
          onChoose={() => setSearching(false)}
          onClose={() => setSearching(false)}
        />
      )}
    </Frame>
  )
}

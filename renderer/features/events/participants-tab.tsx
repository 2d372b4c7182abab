import { useMemo, useState } from 'react'

import type { Done } from '#renderer/data/context.ts'
import type { EventDetail, ParticipantRow } from '#renderer/data/events/event-detail.ts'
import { useCommand, useData } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { PersonPicker } from '#renderer/records/person-picker.tsx'
import { cx } from '#renderer/ui/cx.ts'
import { DataGrid } from '#renderer/ui/data-grid.tsx'
import { nextSelection } from '#renderer/ui/grid-selection.ts'
import { PersonIcon } from '#renderer/ui/icons.tsx'
import { EmptyState, Notice } from '#renderer/ui/states.tsx'
import type { Participation, Reply } from '#shared/domain/gathering/participation.ts'
import type { Id } from '#shared/lib/ids.ts'

import { useEventsStore } from './events.store.ts'
import { useParticipantColumns } from './participant-columns.tsx'
import { ParticipantEditor } from './participant-editor.tsx'
import { ParticipantsBar } from './participants-bar.tsx'
import { ReplyFilter, isShown } from './reply-filter.tsx'

import styles from './events.module.css'
import grid from './participants.module.css'

/** The reply that a key gives to the row with the cursor. */
const KEYS: Readonly<Record<string, Reply>> = { '1': 'yes', '2': 'no', '3': 'maybe', '0': 'none' }
const ROW_HEIGHT = 36
const HEAD_HEIGHT = 36

interface ParticipantsTabProps {
  detail: EventDetail
  onOpenPerson: (id: Id<'alumnus'>) => void
  onDone: (done: Done) => void
}

/** Who takes part: replies by one click or key, seats, and the details of the chosen one. */
export function ParticipantsTab({ detail, onOpenPerson, onDone }: ParticipantsTabProps) {
  const t = useT()
  const errorText = useErrorText()
  const data = useData()
  const { event, participants } = detail
  const filter = useEventsStore((state) => state.reply)
  const [currentId, setCurrentId] = useState<string | null>(null)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const add = useCommand(data.participants.add)
  const reply = useCommand(data.participants.setReply)
  const rows = useMemo(
    () => participants.filter((row) => isShown(row, filter)),
    [participants, filter],
  )
  const chosenIds = participants.map(idOf).filter((id) => chosen.has(id))
  const current = participants.find((row) => idOf(row) === currentId) ?? null
  const tell = (done: Done | null): void => {
    if (done !== null) onDone(done)
  }
  const setReply = (row: ParticipantRow, next: Reply): void =>
    void reply.run([idOf(row)], next).then(tell)
  const columns = useParticipantColumns(event, setReply)
  const error = add.error ?? reply.error
  const addOne = (id: Participation['personId']): void => void add.run(event.id, [id]).then(tell)
  return (
    <div className={styles.stack}>
      <div className={grid.tools}>
        <ReplyFilter participants={participants} />
        <div className={grid.picker}>
          <PersonPicker
            label={t('events.add')}
            taken={participants.map(({ participation }) => participation.personId)}
            onPick={({ id }) => addOne(id)}
            onPickStaff={({ id }) => addOne(id)}
          />
        </div>
      </div>
      {error !== null && <Notice tone="danger">{errorText(error)}</Notice>}
      {participants.length === 0 ? (
        <EmptyState title={t('events.participants.empty')} icon={<PersonIcon size={20} />}>
          <p className={styles.note}>{t('events.participants.empty.hint')}</p>
        </EmptyState>
      ) : (
        // The digits give the row with the cursor its reply; all other keys are the table's own.
        // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
        <div
          className={cx(grid.box, current !== null && grid.besideEditor)}
          style={{ '--rows': `${rows.length * ROW_HEIGHT + HEAD_HEIGHT}px` }}
          onKeyDown={(key) => {
            const next = KEYS[key.key]
            const isRow = key.target instanceof HTMLElement && key.target.matches('[data-cursor]')
            if (next === undefined || !isRow || current === null) return
            key.preventDefault()
            setReply(current, next)
          }}
        >
          <DataGrid<ParticipantRow>
            label={t('events.tab.participants')}
            columns={columns}
            rowCount={rows.length}
            rowAt={(index) => rows[index] ?? null}
            rowId={idOf}
            currentId={currentId}
            onCurrent={(row) => setCurrentId(idOf(row))}
            selection={{
              isChosen: (row) => chosen.has(idOf(row)),
              count: rows.filter((row) => chosen.has(idOf(row))).length,
              onChange: (change) =>
                setChosen(
                  nextSelection(chosen, change, rows.length, (index) => {
                    const row = rows[index]
                    return row === undefined ? null : idOf(row)
                  }),
                ),
            }}
            empty={<p className={grid.none}>{t('events.participants.none-shown')}</p>}
          />
        </div>
      )}
      {chosenIds.length > 0 && (
        <ParticipantsBar ids={chosenIds} onClear={() => setChosen(new Set())} onDone={onDone} />
      )}
      {current !== null && (
        <ParticipantEditor
          key={idOf(current)}
          event={event}
          row={current}
          onOpenPerson={onOpenPerson}
          onDone={onDone}
        />
      )}
      {participants.length > 0 && <p className={styles.note}>{t('events.participants.keys')}</p>}
    </div>
  )
}

function idOf({ participation }: ParticipantRow): Participation['id'] {
  return participation.id
}

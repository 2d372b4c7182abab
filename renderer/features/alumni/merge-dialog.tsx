import { useState } from 'react'

import type { Done } from '#renderer/data/context.ts'
import { useCommand, useData, useLive } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { DialogActs } from '#renderer/ui/dialog-acts.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { Notice, Skeleton } from '#renderer/ui/states.tsx'
import { differences, proposedPick } from '#shared/domain/alumnus/merge.ts'
import type { SingleField } from '#shared/domain/alumnus/merge.ts'
import type { Id } from '#shared/lib/ids.ts'

import { MergeFields } from './merge-fields.tsx'
import { MergeHeads } from './merge-heads.tsx'
import { MergeLists } from './merge-lists.tsx'

export interface MergeDialogProps {
  keepId: Id<'alumnus'>
  otherId: Id<'alumnus'>
  onClose: () => void
  onDone: (done: Done) => void
}

/** Puts two records of one person together, side by side, field by field. */
export function MergeDialog(props: MergeDialogProps) {
  const t = useT()
  const errorText = useErrorText()
  const { run, isRunning, error } = useCommand(useData().merging.merge)
  const [isTurned, setTurned] = useState(false)
  const [picks, setPicks] = useState<Readonly<Partial<Record<SingleField, 'keep' | 'other'>>>>({})
  const keepId = isTurned ? props.otherId : props.keepId
  const otherId = isTurned ? props.keepId : props.otherId
  const pair = useLive(
    async ({ alumni, timeline, settings }) => {
      const [keep, other] = await alumni.many([keepId, otherId])
      if (keep === undefined || other === undefined) return null
      const [touches, otherTouches, staff] = await Promise.all([
        timeline.of(keepId),
        timeline.of(otherId),
        settings.staff(),
      ])
      return { keep, other, touches: touches.length, otherTouches: otherTouches.length, staff }
    },
    [keepId, otherId],
  )
  const found = pair.value
  const isAsked = found !== null && found.keep.id === keepId
  const different = isAsked ? differences(found.keep, found.other) : []
  const pickOf = (one: (typeof different)[number]): 'keep' | 'other' =>
    picks[one.field] ?? proposedPick(one.keep, one.other)
  const takeOther = different.filter((one) => pickOf(one) === 'other').map(({ field }) => field)
  const problem = error ?? pair.error
  const merge = async (): Promise<void> => {
    const done = await run(keepId, otherId, takeOther)
    if (done !== null) props.onDone(done)
  }

  return (
    <Dialog
      title={t('alumni.merge.title')}
      size="large"
      isBusy={isRunning}
      onClose={props.onClose}
      footer={
        <DialogActs
          action={t('alumni.merge.action')}
          isBusy={isRunning}
          isDisabled={!isAsked}
          onAction={() => void merge()}
          onCancel={props.onClose}
        />
      }
    >
      <p>{t('alumni.merge.text')}</p>
      {problem !== null && <Notice tone="danger">{errorText(problem)}</Notice>}
      {!isAsked ? (
        problem === null && <Skeleton lines={6} />
      ) : (
        <>
          <MergeHeads
            keep={found.keep}
            other={found.other}
            onTurn={() => {
              setTurned(!isTurned)
              setPicks({})
            }}
          />
          <MergeFields
            rows={different.map((one) => ({ ...one, pick: pickOf(one) }))}
            staff={found.staff}
            onPick={(field, pick) => setPicks({ ...picks, [field]: pick })}
          />
          <MergeLists
            keep={found.keep}
            other={found.other}
            takeOther={takeOther}
            touches={found.touches}
            otherTouches={found.otherTouches}
          />
        </>
      )}
    </Dialog>
  )
}

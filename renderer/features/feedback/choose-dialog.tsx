import { useState } from 'react'

import type { Done } from '#renderer/data/context.ts'
import type { FeedbackSource } from '#renderer/data/feedback/candidates.ts'
import { useCommand, useData, useLive } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { RadioGroup } from '#renderer/ui/choices.tsx'
import { DialogActs } from '#renderer/ui/dialog-acts.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { FormRows } from '#renderer/ui/field.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import type { Id } from '#shared/lib/ids.ts'

import { CandidateList } from './candidate-list.tsx'

const WAYS = ['topic', 'keyPeople', 'group'] as const
type Way = (typeof WAYS)[number]

interface ChooseDialogProps {
  requestId: Id<'programme'>
  onDone: (done: Done) => void
  onClose: () => void
}

/** Chooses many to be asked: by topic, key people, or the members of a group. */
export function ChooseDialog({ requestId, onDone, onClose }: ChooseDialogProps) {
  const t = useT()
  const errorText = useErrorText()
  const { run, isRunning, error } = useCommand(useData().feedback.addPeople)
  const [way, setWay] = useState<Way>('topic')
  const [text, setText] = useState('')
  const [groupId, setGroupId] = useState<Id<'interestGroup'> | null>(null)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const { value: groups } = useLive((data) => data.groups.list('live'), [])
  const source = sourceOf(way, text, groupId)
  const found = useLive(
    async (data) => (source === null ? null : data.feedback.candidates(requestId, source)),
    [requestId, way, text, groupId],
  )
  const people = found.value?.people ?? []
  const chosen = people.filter(({ id }) => !left.has(id)).map(({ id }) => id)
  const add = async (): Promise<void> => {
    const done = await run(requestId, chosen)
    if (done === null) return
    onDone(done)
    onClose()
  }
  const problem = error ?? found.error
  return (
    <Dialog
      title={t('feedback.choose.title')}
      size="large"
      isBusy={isRunning}
      onClose={onClose}
      footer={
        <DialogActs
          action={t('feedback.choose.add', { count: chosen.length })}
          isBusy={isRunning}
          isDisabled={chosen.length === 0}
          onAction={() => void add()}
          onCancel={onClose}
        />
      }
    >
      <FormRows>
        <RadioGroup
          label={t('feedback.choose.source')}
          layout="row"
          options={WAYS.map((id) => ({ id, title: t(`feedback.choose.${id}`) }))}
          value={way}
          onChange={setWay}
        />
        {way === 'topic' && (
          <TextField
            label={t('feedback.choose.word')}
            hint={t('feedback.choose.word.hint')}
            value={text}
            maxLength={100}
            takesFocus
            onChange={setText}
          />
        )}
        {way === 'group' && (
          <Select
            label={t('feedback.choose.group')}
            hint={groups?.length === 0 && t('feedback.choose.no-groups')}
            options={(groups ?? []).map(({ group }) => ({ id: group.id, title: group.name }))}
            value={groupId}
            onChange={setGroupId}
          />
        )}
        {problem && <Notice tone="danger">{errorText(problem)}</Notice>}
        {found.value !== null && (
          <CandidateList candidates={found.value} left={left} onLeft={setLeft} />
        )}
      </FormRows>
    </Dialog>
  )
}

function sourceOf(
  way: Way,
  text: string,
  groupId: Id<'interestGroup'> | null,
): FeedbackSource | null {
  if (way === 'keyPeople') return { kind: 'keyPeople' }
  if (way === 'topic') return text.trim() === '' ? null : { kind: 'topic', text }
  return groupId === null ? null : { kind: 'group', groupId }
}

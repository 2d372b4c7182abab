import { useState } from 'react'

import type { CaseOpening } from '#renderer/data/cases/open-case.ts'
import type { Done } from '#renderer/data/context.ts'
import { useCommand, useData, useLive } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { PersonPicker } from '#renderer/records/person-picker.tsx'
import { useToday } from '#renderer/records/today.ts'
import { FilterChip } from '#renderer/ui/chips.tsx'
import { DialogActs } from '#renderer/ui/dialog-acts.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { Field, FormRows } from '#renderer/ui/field.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import { displayName } from '#shared/domain/alumnus/names.ts'
import { isId } from '#shared/lib/ids.ts'
import type { Id } from '#shared/lib/ids.ts'

import { NewCaseFields } from './new-case-fields.tsx'
import type { NewCaseDraft } from './new-case-fields.tsx'
import { OpeningNotes } from './opening-notes.tsx'
import { usualSkipReasons } from './skip-reasons.ts'

import styles from './cases.module.css'

export interface NewCaseDialogProps {
  /** Whom the case is about; null is still to be chosen. */
  personId: Id<'alumnus'> | null
  /** What post it is for; null is still to be named. */
  vacancyId: Id<'vacancy'> | null
  onClose: () => void
  onDone: (done: Done) => void
  onOpened: (id: Id<'case'>) => void
}

/** Opens a case, once what speaks against it was seen. */
export function NewCaseDialog({ onClose, onDone, onOpened, ...given }: NewCaseDialogProps) {
  const t = useT()
  const errorText = useErrorText()
  const today = useToday()
  const { run, isRunning, error } = useCommand(useData().cases.open)
  const [personId, setPersonId] = useState(given.personId)
  const [draft, setDraft] = useState<NewCaseDraft>({
    vacancyId: given.vacancyId,
    title: '',
    positionStatus: 'notRecruiting',
    channel: 'alumniHiring',
    template: 'alumni',
    openedOn: today,
  })
  const open = async (): Promise<void> => {
    if (personId === null || isRunning) return
    const opening: CaseOpening = { personId, ...draft, skipReasons: usualSkipReasons(t) }
    const done = await run({ ...opening, title: draft.title.trim() })
    if (done === null) return
    onDone(done)
    onClose()
    const id = done.ids[0]
    if (isId('case', id)) onOpened(id)
  }
  return (
    <Dialog
      title={t('cases.add')}
      isBusy={isRunning}
      onClose={onClose}
      footer={
        <DialogActs
          action={t('cases.add')}
          isBusy={isRunning}
          isDisabled={personId === null}
          onAction={() => void open()}
          onCancel={onClose}
        />
      }
    >
      <div className={styles.stack}>
        <FormRows labels="beside">
          <Who id={personId} onChange={setPersonId} />
          <NewCaseFields
            draft={draft}
            onChange={(change) => setDraft((before) => ({ ...before, ...change }))}
          />
        </FormRows>
        <OpeningNotes personId={personId} draft={draft} />
        {error && <Notice tone="danger">{errorText(error)}</Notice>}
      </div>
    </Dialog>
  )
}

interface WhoProps {
  id: Id<'alumnus'> | null
  onChange: (id: Id<'alumnus'> | null) => void
}

function Who({ id, onChange }: WhoProps) {
  const t = useT()
  const { value: person } = useLive(
    async (data) => (id === null ? null : await data.alumni.get(id)),
    [id],
  )
  if (id === null) {
    return (
      <PersonPicker
        label={t('cases.new.person')}
        taken={[]}
        onPick={(picked) => onChange(picked.id)}
      />
    )
  }
  return (
    <Field label={t('cases.new.person')}>
      <FilterChip
        label={person === null ? '' : displayName(person)}
        onRemove={() => onChange(null)}
      />
    </Field>
  )
}

import { useState } from 'react'

import type { Done } from '#renderer/data/context.ts'
import { newId } from '#renderer/data/new-id.ts'
import { useCommand, useData, useLive } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { useToday } from '#renderer/records/today.ts'
import { DialogActs } from '#renderer/ui/dialog-acts.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import { checkAlumnus } from '#shared/domain/alumnus/checks.ts'
import { BLANK_ALUMNUS } from '#shared/domain/alumnus/new-alumnus.ts'
import { isId } from '#shared/lib/ids.ts'
import type { Id } from '#shared/lib/ids.ts'

import { AddPersonForm } from './add-person-form.tsx'
import { EMPTY_ADDITION, fieldsOf } from './addition.ts'
import { SimilarPeople } from './similar-people.tsx'

import styles from './profile.module.css'

export interface AddPersonDialogProps {
  onClose: () => void
  onDone: (done: Done) => void
  /** The new person, or the one that was there already. */
  onAdded: (id: Id<'alumnus'>) => void
}

/** Adds a person by hand, also one who leaves soon. */
export function AddPersonDialog({ onClose, onDone, onAdded }: AddPersonDialogProps) {
  const t = useT()
  const errorText = useErrorText()
  const today = useToday()
  const [addition, setAddition] = useState(EMPTY_ADDITION)
  const [isAsked, setAsked] = useState(false)
  const { run, isRunning, error } = useCommand(useData().alumni.create)
  const name = `${addition.familyName} ${addition.givenName}`.trim()
  const { value: similar } = useLive(
    async (data) => (name.length < 2 ? [] : await data.alumni.search(name, 5)),
    [name],
  )
  const fields = fieldsOf(addition, newId)
  const checks = checkAlumnus({ ...BLANK_ALUMNUS, ...fields }, today)
  const isBlocked = checks.some(({ level }) => level === 'problem')
  const found = name === '' ? [] : (similar ?? [])

  const add = async (): Promise<void> => {
    setAsked(true)
    if (isBlocked || isRunning) return
    const done = await run(fields)
    if (done === null) return
    onDone(done)
    const id = done.ids[0]
    if (isId('alumnus', id)) onAdded(id)
    onClose()
  }

  return (
    <Dialog
      title={t('profile.add.title')}
      onClose={onClose}
      isBusy={isRunning}
      footer={
        <DialogActs
          action={t(found.length > 0 ? 'profile.add.save-anyway' : 'profile.add.save')}
          isBusy={isRunning}
          onAction={() => void add()}
          onCancel={onClose}
        />
      }
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          void add()
        }}
      >
        <p className={styles.soft}>{t('profile.add.hint')}</p>
        <AddPersonForm
          addition={addition}
          checks={checks.filter(({ code }) => isAsked || code !== 'name-missing')}
          onChange={(change) => setAddition((before) => ({ ...before, ...change }))}
        />
        {found.length > 0 && (
          <SimilarPeople
            people={found}
            onOpen={(id) => {
              onAdded(id)
              onClose()
            }}
          />
        )}
        {isAsked && isBlocked && <Notice tone="warn">{t('profile.add.fix')}</Notice>}
        {error && <Notice tone="danger">{errorText(error)}</Notice>}
        <button type="submit" hidden aria-hidden="true" tabIndex={-1} />
      </form>
    </Dialog>
  )
}

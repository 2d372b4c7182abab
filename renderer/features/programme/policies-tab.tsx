import { useState } from 'react'

import type { Done } from '#renderer/data/context.ts'
import { useData, useLive } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { TrashedVersions } from '#renderer/records/trashed-versions.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { NoteIcon, PlusIcon } from '#renderer/ui/icons.tsx'
import { Section } from '#renderer/ui/page.tsx'
import { EmptyState, Notice, Skeleton } from '#renderer/ui/states.tsx'
import type { Id } from '#shared/lib/ids.ts'

import { NewPolicyDialog } from './new-policy-dialog.tsx'
import { PolicyPart } from './policy-part.tsx'

import styles from './programme.module.css'

/** The rehire policy in its versions, the newest first. */
export function PoliciesTab({ onDone }: { readonly onDone: (done: Done) => void }) {
  const t = useT()
  const errorText = useErrorText()
  const { value: versions, error } = useLive((data) => data.policies.list(), [])
  const { value: trashed } = useLive(({ policies }) => policies.inTrash(), [])
  const data = useData()
  const [isAdding, setAdding] = useState(false)
  const [madeId, setMadeId] = useState<Id<'programme'> | null>(null)
  if (error !== null) {
    return (
      <Notice tone="danger">
        {t('policies.failed')} {errorText(error)}
      </Notice>
    )
  }
  if (versions === null) return <Skeleton lines={6} />
  const add = (
    <Button kind="primary" icon={<PlusIcon />} onPress={() => setAdding(true)}>
      {t(versions.length === 0 ? 'policies.create-first' : 'policies.create-next')}
    </Button>
  )
  // What is worked on stands open: the version in force, or the only ones there are.
  const openId = versions.find(({ isInForce }) => isInForce)?.policy.id ?? versions[0]?.policy.id
  return (
    <div className={versions.length === 0 ? undefined : styles.parts}>
      {versions.length === 0 ? (
        <EmptyState title={t('policies.empty')} icon={<NoteIcon size={20} />} action={add} />
      ) : (
        <Section title={t('policies.title')} actions={add}>
          <p className={styles.soft}>{t('policies.hint')}</p>
          {versions.map((version) => (
            <PolicyPart
              // Made just now it opens, whichever came first: the list or the answer.
              key={`${version.policy.id} ${version.policy.id === madeId}`}
              version={version}
              isOpenAtFirst={version.policy.id === openId || version.policy.id === madeId}
              onDone={onDone}
            />
          ))}
        </Section>
      )}
      <TrashedVersions versions={trashed ?? []} restore={data.policies.restore} onDone={onDone} />
      {isAdding && (
        <NewPolicyDialog
          versions={versions}
          onMade={setMadeId}
          onDone={onDone}
          onClose={() => setAdding(false)}
        />
      )}
    </div>
  )
}

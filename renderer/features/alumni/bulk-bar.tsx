import { useState } from 'react'

import type { Done } from '#renderer/data/context.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { Button } from '#renderer/ui/button.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import {
  CloseIcon,
  EditIcon,
  ExportIcon,
  MailIcon,
  MergeIcon,
  TagIcon,
  TrashIcon,
} from '#renderer/ui/icons.tsx'
import type { Id } from '#shared/lib/ids.ts'

import { setChosen } from './alumni-list.store.ts'
import { BulkEditDialog } from './bulk-edit-dialog.tsx'
import { BulkTagDialog } from './bulk-tag-dialog.tsx'
import { BulkTrashDialog } from './bulk-trash-dialog.tsx'
import { MergeDialog } from './merge-dialog.tsx'
import type { Chosen } from './use-chosen.ts'

import styles from './bulk-bar.module.css'

interface BulkBarProps {
  chosen: Chosen
  onExport: (ids: readonly Id<'alumnus'>[]) => void
  onInvite: (ids: readonly Id<'alumnus'>[]) => void
  onDone: (done: Done) => void
}

type Open = 'tag' | 'edit' | 'trash' | 'merge'

/** What can be done with everyone who is ticked. */
export function BulkBar({ chosen, onExport, onInvite, onDone }: BulkBarProps) {
  const t = useT()
  const errorText = useErrorText()
  const [open, setOpen] = useState<Open | null>(null)
  const ids = [...chosen.ids]
  const [keepId, otherId] = ids
  const dialog = {
    ids,
    onClose: () => setOpen(null),
    onDone: (done: Done) => {
      setOpen(null)
      onDone(done)
    },
  }
  const leaving = (done: Done): void => {
    setChosen(new Set())
    onDone(done)
  }
  return (
    <section className={styles.bar} aria-label={t('alumni.bulk')}>
      <span className={styles.count}>
        <IconButton
          label={t('alumni.bulk.none')}
          icon={<CloseIcon />}
          size="small"
          onPress={() => setChosen(new Set())}
        />
        <strong>{t('alumni.bulk.count', { count: ids.length })}</strong>
        {chosen.outside > 0 && (
          <span className={styles.outside}>
            {t('alumni.bulk.outside', { count: chosen.outside })}
          </span>
        )}
        {chosen.error !== null && (
          <span className={styles.problem} role="alert">
            {errorText(chosen.error)}
          </span>
        )}
      </span>
      <div className={styles.acts}>
        <Button icon={<TagIcon />} onPress={() => setOpen('tag')}>
          {t('alumni.bulk.tag')}
        </Button>
        <Button icon={<EditIcon />} onPress={() => setOpen('edit')}>
          {t('alumni.bulk.edit')}
        </Button>
        <Button icon={<ExportIcon />} onPress={() => onExport(ids)}>
          {t('alumni.bulk.export')}
        </Button>
        <Button icon={<MailIcon />} onPress={() => onInvite(ids)}>
          {t('invite.open')}
        </Button>
        {ids.length === 2 && (
          <Button icon={<MergeIcon />} onPress={() => setOpen('merge')}>
            {t('alumni.bulk.merge')}
          </Button>
        )}
        <Button icon={<TrashIcon />} onPress={() => setOpen('trash')}>
          {t('alumni.bulk.trash')}
        </Button>
      </div>
      {open === 'tag' && <BulkTagDialog {...dialog} />}
      {open === 'edit' && <BulkEditDialog {...dialog} />}
      {open === 'trash' && <BulkTrashDialog {...dialog} onDone={leaving} />}
      {open === 'merge' && keepId !== undefined && otherId !== undefined && (
        <MergeDialog
          keepId={keepId}
          otherId={otherId}
          onClose={() => setOpen(null)}
          onDone={leaving}
        />
      )}
    </section>
  )
}

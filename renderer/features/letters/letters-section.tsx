import { useState } from 'react'

import type { Done } from '#renderer/data/context.ts'
import { useCommand, useData, useLive } from '#renderer/data/use-data.ts'
import { useErrorText, useLanguage, useT } from '#renderer/i18n/language.ts'
import { Button } from '#renderer/ui/button.tsx'
import { PlusIcon } from '#renderer/ui/icons.tsx'
import { Link } from '#renderer/ui/link.tsx'
import { Section } from '#renderer/ui/page.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import { OFFERED_LETTERS } from '#shared/domain/letter/offered-letters.ts'
import type { LetterText } from '#shared/domain/letter/offered-letters.ts'
import type { Id } from '#shared/lib/ids.ts'

import { LetterDialog } from './letter-dialog.tsx'

import styles from './letters.module.css'

type Open = { readonly id: Id<'programme'> | null; readonly letter: LetterText }

const BLANK: LetterText = { name: '', use: 'invitation', subject: '', body: '' }

/** The letters to write with, each to be changed, and samples to begin with. */
export function LettersSection({ onDone }: { readonly onDone: (done: Done) => void }) {
  const t = useT()
  const language = useLanguage()
  const errorText = useErrorText()
  const data = useData()
  const letters = useLive((api) => api.letters.list(), []).value
  const [open, setOpen] = useState<Open | null>(null)
  const take = useCommand(() => data.letters.take(OFFERED_LETTERS[language]))
  return (
    <Section title={t('letters.title')}>
      <p>{t(letters?.length === 0 ? 'letters.none' : 'letters.what')}</p>
      {letters !== null && letters.length > 0 && (
        <ul className={styles.list}>
          {letters.map((letter) => (
            <li key={letter.id} className={styles.line}>
              <Link onPress={() => setOpen({ id: letter.id, letter })}>{letter.name}</Link>
              <span className={styles.soft}>{t(`letters.use.${letter.use}`)}</span>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.acts}>
        {letters?.length === 0 && (
          <Button
            isBusy={take.isRunning}
            onPress={() => void take.run().then((done) => done && onDone(done))}
          >
            {t('letters.take')}
          </Button>
        )}
        <Button icon={<PlusIcon />} onPress={() => setOpen({ id: null, letter: BLANK })}>
          {t('letters.add')}
        </Button>
      </div>
      {take.error !== null && <Notice tone="danger">{errorText(take.error)}</Notice>}
      {open !== null && (
        <LetterDialog
          id={open.id}
          letter={open.letter}
          onDone={onDone}
          onClose={() => setOpen(null)}
        />
      )}
    </Section>
  )
}

import { useState } from 'react'

import { useCommand, useLive } from '#renderer/data/use-data.ts'
import { useErrorText, useLanguage, useT } from '#renderer/i18n/language.ts'
import { ask, copyText } from '#renderer/platform/platform.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { CheckIcon, CopyIcon, MailIcon } from '#renderer/ui/icons.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { Notice, Skeleton } from '#renderer/ui/states.tsx'
import { TextArea, TextField } from '#renderer/ui/text-field.tsx'
import { displayName } from '#shared/domain/alumnus/names.ts'
import { OFFERED_LETTERS } from '#shared/domain/letter/offered-letters.ts'
import type { LetterText } from '#shared/domain/letter/offered-letters.ts'
import type { Id } from '#shared/lib/ids.ts'

import { mailtoOf } from './mailto.ts'

import styles from './letters.module.css'

/** Stands for the letter to begin with among the ids of letters. */
const FIRST = 'first'

export interface WriteLetterDialogProps {
  readonly id: Id<'alumnus'>
  /** A letter to begin with beside those that are kept; null offers those alone. */
  readonly first: LetterText | null
  readonly onClose: () => void
}

/** A letter to one person from one to write with: filled in, changed, copied or mailed. */
export function WriteLetterDialog({ id, first, onClose }: WriteLetterDialogProps) {
  const t = useT()
  const language = useLanguage()
  const errorText = useErrorText()
  const [chosenId, setChosenId] = useState<string | null>(null)
  const [edited, setEdited] = useState<{ readonly subject: string; readonly body: string } | null>(
    null,
  )
  const { value, error } = useLive(
    async (data) => {
      const person = await data.alumni.get(id)
      const own = await data.letters.list()
      const options = [
        ...(first === null ? [] : [{ id: FIRST, letter: first }]),
        ...own.map((letter) => ({ id: letter.id as string, letter: letter as LetterText })),
        ...OFFERED_LETTERS[language].map((letter) => ({
          id: letter.name,
          letter: { ...letter, name: t('invite.letter.sample', { name: letter.name }) },
        })),
      ]
      const chosen =
        options.find((one) => one.id === (chosenId ?? FIRST)) ??
        options.find(({ letter }) => letter.use === 'message')
      const letter = chosen?.letter ?? { subject: '', body: '' }
      return {
        name: person === null ? '' : displayName(person),
        options,
        chosenId: chosen?.id ?? null,
        written: await data.letters.write(id, letter, language),
      }
    },
    [id, chosenId, language, first],
  )
  const [isCopied, setCopied] = useState(false)
  const text = edited ?? value?.written ?? { subject: '', body: '' }
  const set = (next: { readonly subject: string; readonly body: string }): void => {
    setCopied(false)
    setEdited(next)
  }
  const copy = useCommand(async () => {
    await copyText(text.body)
    setCopied(true)
  })
  const address = value?.written.address ?? ''
  const { url, isWhole } = mailtoOf(address, text)
  const mail = useCommand(async () => {
    if (!isWhole) await copyText(text.body)
    await ask('link:open', { url })
  })
  const failure = error ?? copy.error ?? mail.error
  const and = t('exporting.and')
  return (
    <Dialog
      title={t('letters.write.title', { name: value?.name ?? '' })}
      size="large"
      onClose={onClose}
      footer={
        <>
          <Button
            icon={isCopied ? <CheckIcon /> : <CopyIcon />}
            isDisabled={text.body === ''}
            onPress={() => void copy.run()}
          >
            {t(isCopied ? 'letters.write.copied' : 'letters.write.copy')}
          </Button>
          <Button
            kind="primary"
            icon={<MailIcon />}
            isDisabled={address === '' || text.body === ''}
            isBusy={mail.isRunning}
            onPress={() => void mail.run()}
          >
            {t('letters.write.mail')}
          </Button>
        </>
      }
    >
      {failure !== null && <Notice tone="danger">{errorText(failure)}</Notice>}
      {value === null && error === null && <Skeleton lines={8} />}
      {value !== null && (
        <div className={styles.form}>
          {value.written.reasons.length > 0 && (
            <Notice tone="warn">
              {t('letters.write.reasons', {
                reasons: value.written.reasons
                  .map((reason) => t(`outgoing.reason.${reason}`))
                  .join(and),
              })}
            </Notice>
          )}
          {value.written.warnings.length > 0 && (
            <Notice tone="warn">
              {value.written.warnings.map((one) => t(`companies.warning.${one}`)).join(and)}
            </Notice>
          )}
          <Select
            label={t('letters.write.choose')}
            options={value.options.map((one) => ({ id: one.id, title: one.letter.name }))}
            value={value.chosenId}
            onChange={(next) => {
              setCopied(false)
              setEdited(null)
              setChosenId(next)
            }}
          />
          {edited === null && value.written.blank.length > 0 && (
            <Notice tone="warn">
              {t('letters.write.blank', { words: value.written.blank.join(and) })}
            </Notice>
          )}
          <TextField
            label={t('letters.subject')}
            value={text.subject}
            onChange={(subject) => set({ ...text, subject })}
          />
          <TextArea
            label={t('letters.body')}
            value={text.body}
            onChange={(body) => set({ ...text, body })}
            rows={12}
          />
          {address === '' && <p className={styles.soft}>{t('letters.write.no-mail')}</p>}
          {address !== '' && !isWhole && <p className={styles.soft}>{t('letters.write.long')}</p>}
        </div>
      )}
    </Dialog>
  )
}

import { useState } from 'react'

import type { InvitePreview } from '#renderer/data/inviting/request.ts'
import { useT } from '#renderer/i18n/language.ts'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { ChevronLeftIcon, ChevronRightIcon } from '#renderer/ui/icons.tsx'
import { Section } from '#renderer/ui/page.tsx'

import styles from './invite.module.css'

export interface PreviewPartProps {
  readonly preview: readonly InvitePreview[]
  readonly included: number
}

/** The letters of the first people, as they will read. */
export function PreviewPart({ preview, included }: PreviewPartProps) {
  const t = useT()
  const [place, setPlace] = useState(0)
  const at = Math.min(place, preview.length - 1)
  const letter = preview[at]
  return (
    <Section
      title={t('invite.preview')}
      actions={
        letter !== undefined && (
          <span className={styles.walk}>
            <IconButton
              label={t('invite.preview.before')}
              icon={<ChevronLeftIcon />}
              size="small"
              isDisabled={at === 0}
              onPress={() => setPlace(at - 1)}
            />
            <span className={styles.soft} aria-live="polite">
              {t('invite.preview.which', { number: at + 1, count: included })}
            </span>
            <IconButton
              label={t('invite.preview.after')}
              icon={<ChevronRightIcon />}
              size="small"
              isDisabled={at >= preview.length - 1}
              onPress={() => setPlace(at + 1)}
            />
          </span>
        )
      }
    >
      {letter === undefined ? (
        <p className={styles.soft}>{t('invite.preview.nobody')}</p>
      ) : (
        <article className={styles.letter}>
          <dl>
            <dt>{t('invite.preview.to')}</dt>
            <dd translate="no">
              {letter.name} <span className={styles.soft}>{letter.to}</span>
            </dd>
            <dt>{t('invite.preview.subject')}</dt>
            <dd>{letter.subject}</dd>
          </dl>
          <p className={styles.text}>{letter.body}</p>
        </article>
      )}
    </Section>
  )
}

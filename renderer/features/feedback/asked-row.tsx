import type { ReactNode } from 'react'

import type { AskedPerson } from '#renderer/data/feedback/records.ts'
import { useT } from '#renderer/i18n/language.ts'
import { PersonFlags } from '#renderer/records/person-flags.tsx'
import { PersonName } from '#renderer/records/person-name.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Chip } from '#renderer/ui/chips.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { EditIcon } from '#renderer/ui/icons.tsx'
import { Link } from '#renderer/ui/link.tsx'

import styles from './feedback.module.css'

const TONES = { chosen: 'plain', asked: 'thread', answered: 'thread', thanked: 'good' } as const

interface AskedRowProps {
  person: AskedPerson
  /** True where there is a change to tell of. */
  hasChange: boolean
  isEdited: boolean
  onEdit: (isOn: boolean) => void
  onOpen: () => void
  onAsk: () => void
  onThank: () => void
  onWrite: () => void
  /** The editor, shown while the row is edited. */
  children: ReactNode
}

/** One person who is asked: how far it is, the answer, and the next act. */
export function AskedRow({ person, isEdited, children, ...props }: AskedRowProps) {
  const t = useT()
  const { name, kana, state, answer, otherTexts } = person
  return (
    // Escape closes the row's editor, not the page around it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isEdited) return
        event.stopPropagation()
        props.onEdit(false)
      }}
    >
      <div className={styles.row}>
        <span className={styles.words}>
          <Link onPress={props.onOpen}>
            <PersonName name={name} kana={kana} reading="beside" />
          </Link>
          <Chip tone={TONES[state]}>{t(`feedback.state.${state}`)}</Chip>
          <PersonFlags person={person} />
          {state === 'chosen' && person.lacksConsent && (
            <Chip tone="warn">{t('feedback.no-consent')}</Chip>
          )}
        </span>
        {!isEdited && <NextActs person={person} {...props} />}
        <IconButton
          label={t('feedback.edit', { name })}
          icon={<EditIcon />}
          size="small"
          isOn={isEdited}
          onPress={() => props.onEdit(!isEdited)}
        />
      </div>
      {!isEdited && answer.text !== '' && <p className={styles.answer}>{answer.text}</p>}
      {otherTexts.map((text) => (
        <p key={text} className={styles.answer}>
          {t('feedback.other-record')}: {text}
        </p>
      ))}
      {isEdited && children}
    </li>
  )
}

function NextActs(
  props: Pick<AskedRowProps, 'person' | 'hasChange' | 'onAsk' | 'onThank' | 'onWrite' | 'onEdit'>,
) {
  const t = useT()
  const { name, state, isDeceased, isDoNotContact } = props.person
  if (isDeceased || isDoNotContact || state === 'thanked') return null
  if (state === 'chosen') {
    return (
      <Button size="small" label={t('feedback.ask-one.of', { name })} onPress={props.onAsk}>
        {t('feedback.ask-one')}
      </Button>
    )
  }
  if (state === 'asked') {
    return (
      <Button
        size="small"
        label={t('feedback.answer.write.of', { name })}
        onPress={() => props.onEdit(true)}
      >
        {t('feedback.answer.write')}
      </Button>
    )
  }
  const what = props.hasChange ? 'feedback.write.change' : 'feedback.write'
  return (
    <>
      <Button size="small" label={t(`${what}.of`, { name })} onPress={props.onWrite}>
        {t(what)}
      </Button>
      <Button size="small" label={t('feedback.thank-one.of', { name })} onPress={props.onThank}>
        {t('feedback.thank-one')}
      </Button>
    </>
  )
}

import { useState } from 'react'

import { useLive } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { PersonName } from '#renderer/records/person-name.tsx'
import { useTogetherText } from '#renderer/records/together-text.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Link } from '#renderer/ui/link.tsx'
import { Section } from '#renderer/ui/page.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import type { Id } from '#shared/lib/ids.ts'

import { useSheet } from './sheet-context.ts'

import styles from './profile.module.css'

/** People shown until more are asked for. */
const FIRST = 5

interface WorkedWithSectionProps {
  onOpen: (id: Id<'alumnus'>) => void
}

/** 一緒に働いた人: who was in the same department at the same time; nothing where nobody was. */
export function WorkedWithSection({ onOpen }: WorkedWithSectionProps) {
  const t = useT()
  const errorText = useErrorText()
  const togetherText = useTogetherText()
  const { person } = useSheet()
  const [isWhole, setWhole] = useState(false)
  const { value, error } = useLive((data) => data.alumni.workedWith(person.id), [person.id])
  if (error) return <Notice tone="danger">{errorText(error)}</Notice>
  if (value === null || value.count === 0) return null
  const { count, companions } = value
  const rest = companions.length - FIRST
  return (
    <Section
      title={t('profile.together.title')}
      actions={<span className={styles.soft}>{t('profile.together.count', { count })}</span>}
    >
      <ul className={styles.companions}>
        {companions.slice(0, isWhole ? undefined : FIRST).map(({ id, name, kana, spell }) => (
          <li key={id}>
            <Link onPress={() => onOpen(id)}>
              <PersonName name={name} kana={kana} reading="none" />
            </Link>
            <span className={styles.soft}>{togetherText(spell)}</span>
          </li>
        ))}
      </ul>
      {!isWhole && rest > 0 && (
        <div>
          <Button kind="quiet" size="small" onPress={() => setWhole(true)}>
            {t('profile.together.more', { count: rest })}
          </Button>
        </div>
      )}
      {isWhole && count > companions.length && (
        <p className={styles.soft}>
          {t('profile.together.rest', { count: count - companions.length })}
        </p>
      )}
    </Section>
  )
}

import type { Candidates } from '#renderer/data/feedback/candidates.ts'
import { useT } from '#renderer/i18n/language.ts'
import { Chip } from '#renderer/ui/chips.tsx'
import { CheckboxField } from '#renderer/ui/choices.tsx'
import { Notice } from '#renderer/ui/states.tsx'

import styles from './feedback.module.css'

interface CandidateListProps {
  candidates: Candidates
  /** Those who were taken off the choice, by id. */
  left: ReadonlySet<string>
  onLeft: (left: ReadonlySet<string>) => void
}

/** Who may be asked, each to be taken off; who is left out is counted. */
export function CandidateList({ candidates, left, onLeft }: CandidateListProps) {
  const t = useT()
  const { people, askedAlready, deceased, doNotContact, cameBack } = candidates
  const lacking = people.filter(({ id, lacksConsent }) => lacksConsent && !left.has(id)).length
  const leftOut = [
    askedAlready > 0 && t('feedback.choose.asked-already', { count: askedAlready }),
    deceased > 0 && t('feedback.choose.deceased', { count: deceased }),
    doNotContact > 0 && t('feedback.choose.do-not-contact', { count: doNotContact }),
    cameBack > 0 && t('feedback.choose.came-back', { count: cameBack }),
  ].filter(Boolean)
  const chosen = people.filter(({ id }) => !left.has(id)).length
  return (
    <section className={styles.candidates} aria-label={t('feedback.choose.found')}>
      {people.length === 0 ? (
        <p className={styles.soft}>{t('feedback.choose.none')}</p>
      ) : (
        <>
          {people.length > 1 && (
            <CheckboxField
              label={t('feedback.choose.all')}
              value={chosen === people.length}
              isPartly={chosen > 0 && chosen < people.length}
              onChange={(isOn) => onLeft(new Set(isOn ? [] : people.map(({ id }) => id)))}
            />
          )}
          <ul className={styles.rows}>
            {people.map(({ id, name, kana, words, lacksConsent }) => (
              <li key={id} className={styles.row}>
                <span className={styles.words}>
                  <CheckboxField
                    label={name}
                    value={!left.has(id)}
                    onChange={(isOn) => {
                      const next = new Set(left)
                      if (isOn) next.delete(id)
                      else next.add(id)
                      onLeft(next)
                    }}
                  />
                  <span className={styles.small}>
                    {[kana, ...words].filter(Boolean).join('　')}
                  </span>
                  {lacksConsent && <Chip tone="warn">{t('feedback.no-consent')}</Chip>}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {leftOut.length > 0 && (
        <p className={styles.small}>
          {t('feedback.choose.left-out', { text: leftOut.join(t('feedback.choose.and')) })}
        </p>
      )}
      {lacking > 0 && (
        <Notice tone="warn">{t('feedback.choose.consent', { count: lacking })}</Notice>
      )}
    </section>
  )
}

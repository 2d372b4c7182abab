import { useT } from '#renderer/i18n/language.ts'
import { ask } from '#renderer/platform/platform.ts'
import { Link } from '#renderer/ui/link.tsx'
import { showToast } from '#renderer/ui/toast.store.ts'
import { CONTACT_KINDS } from '#shared/domain/alumnus/alumnus.ts'
import type { ContactPoint } from '#shared/domain/alumnus/alumnus.ts'
import { chooseContactPoint } from '#shared/domain/sending/contact-point.ts'

import { ContactIcon } from './contact-icon.tsx'
import { contactText, linkOf } from './contact-text.ts'
import { CopyButton } from './copy-button.tsx'
import { useSheet } from './sheet-context.ts'

import styles from './profile.module.css'

/** The best way of each kind to reach the person, to click or to copy. */
export function Reach() {
  const { person } = useSheet()
  const points = CONTACT_KINDS.map((kind) => chooseContactPoint(person, kind)).filter(
    (point): point is ContactPoint => point !== null,
  )
  if (points.length === 0) return null
  return (
    <ul className={styles.reach}>
      {points.map((point) => (
        <li key={point.id} className={styles.reachRow}>
          <ContactIcon kind={point.kind} />
          <ReachValue point={point} />
          <CopyButton text={contactText(point)} />
        </li>
      ))}
    </ul>
  )
}

function ReachValue({ point }: { point: ContactPoint }) {
  const t = useT()
  const { person } = useSheet()
  const text = contactText(point)
  const url = linkOf(point)
  // Nothing is sent to someone who died, not even by a slip of the hand.
  if (url === null || person.isDeceased) return <span translate="no">{text}</span>
  return (
    <Link
      onPress={() =>
        void ask('link:open', { url }).catch(() =>
          showToast({ text: t('profile.link-failed'), tone: 'warn' }),
        )
      }
    >
      {text}
    </Link>
  )
}

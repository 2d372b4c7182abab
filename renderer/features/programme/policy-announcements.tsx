import { useState } from 'react'

import type { Done } from '#renderer/data/context.ts'
import { useT } from '#renderer/i18n/language.ts'
import { DayText } from '#renderer/records/day-text.tsx'
import { ScopeBadge } from '#renderer/records/scope-badge.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Link } from '#renderer/ui/link.tsx'
import type { Announcement, RehirePolicy } from '#shared/domain/rehire/rehire-policy.ts'

import { AnnouncementDialog } from './announcement-dialog.tsx'

import styles from './programme.module.css'

interface PolicyAnnouncementsProps {
  readonly policy: RehirePolicy
  readonly isAnnounced: boolean
  readonly onDone: (done: Done) => void
}

/** When, to whom and how a version was made known inside, and the act that records it. */
export function PolicyAnnouncements({ policy, isAnnounced, onDone }: PolicyAnnouncementsProps) {
  const t = useT()
  const [open, setOpen] = useState<Announcement | 'new' | null>(null)
  const inOrder = policy.announcements.toSorted((a, b) => (a.announcedOn < b.announcedOn ? -1 : 1))
  return (
    <div className={styles.announcements}>
      <h4 className={styles.partTitle}>{t('policies.announcements')}</h4>
      {inOrder.length > 0 && (
        <ul className={styles.notices}>
          {inOrder.map((one) => (
            <li key={one.id} className={styles.notice}>
              <Link onPress={() => setOpen(one)}>
                <DayText day={one.announcedOn} />
                {one.audience !== '' && ` ${one.audience}`}
              </Link>
              <span className={styles.soft}>
                {[one.medium, one.fileName].filter(Boolean).join('　')}
              </span>
              <ScopeBadge scope={one.scope} />
            </li>
          ))}
        </ul>
      )}
      <Button
        size="small"
        kind={isAnnounced ? 'quiet' : 'plain'}
        label={`${t('policies.announce')}: ${policy.name}`}
        onPress={() => setOpen('new')}
      >
        {t('policies.announce')}
      </Button>
      {open !== null && (
        <AnnouncementDialog
          policyId={policy.id}
          announcement={open === 'new' ? null : open}
          onDone={onDone}
          onClose={() => setOpen(null)}
        />
      )}
    </div>
  )
}

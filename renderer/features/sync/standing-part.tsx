import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { ProgressBar } from '#renderer/ui/progress.tsx'
import type { SyncState, SyncStatus } from '#shared/domain/sync/sync-status.ts'
import type { MessageKey } from '#shared/i18n/messages.ts'
import type { ServerConnection } from '#shared/ipc/couch.ts'

import { shownState } from './shown-state.ts'
import { StandingActs } from './standing-acts.tsx'
import { StateIcon } from './state-icon.tsx'

import styles from './sync.module.css'

/** What is said of each state: the sentence, and what it means for whoever works here. */
const SENTENCES: Readonly<Record<SyncState, readonly MessageKey[]>> = {
  off: ['sync.off.title', 'sync.off.what'],
  paused: ['sync.paused', 'sync.paused.what'],
  offline: ['sync.offline', 'sync.offline.what'],
  latest: ['sync.latest', 'sync.latest.what'],
  sending: ['sync.sending', 'sync.working.what'],
  receiving: ['sync.receiving', 'sync.working.what'],
  attention: ['sync.attention', 'sync.attention.what'],
}

export interface StandingPartProps {
  readonly status: SyncStatus
  /** The server that is joined; null until it is known. */
  readonly connection: ServerConnection | null
  readonly onOpenSettings: () => void
}

/** How it stands in one sentence, what to do next, and the acts for it. */
export function StandingPart({ status, connection, onOpenSettings }: StandingPartProps) {
  const t = useT()
  const errorText = useErrorText()
  const { problem, progress } = status
  const state = shownState(status)
  const [sentence, rest] =
    problem === null ? SENTENCES[state].map((key) => t(key)) : partSentence(errorText(problem))
  return (
    <section className={styles.now} data-state={state} aria-label={t('sync.standing')}>
      <div className={styles.sign}>
        <StateIcon state={state} size={20} />
      </div>
      <div className={styles.words}>
        <p className={styles.sentence}>{sentence}</p>
        {rest !== undefined && rest !== '' && <p className={styles.soft}>{rest}</p>}
        {progress !== null && (
          <ProgressBar
            label={t(`sync.progress.${progress.direction}`)}
            value={progress.total === 0 ? null : progress.done / progress.total}
            count={t(progress.total === 0 ? 'sync.progress.done' : 'sync.progress.count', {
              done: progress.done,
              total: progress.total,
            })}
          />
        )}
        <StandingActs status={status} connection={connection} onOpenSettings={onOpenSettings} />
      </div>
    </section>
  )
}

/** Parts the words of a problem after their first sentence, which says what is wrong. */
function partSentence(text: string): readonly string[] {
  const end = /。|\.(?=\s)/.exec(text)
  if (end === null) return [text]
  const at = end.index + 1
  return [text.slice(0, at), text.slice(at).trim()]
}

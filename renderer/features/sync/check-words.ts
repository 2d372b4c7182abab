import { useT, useTextOf } from '#renderer/i18n/language.ts'
import { isMessageKey } from '#shared/i18n/translate.ts'
import type { CheckLine, ServerAddress, ServerReport } from '#shared/ipc/couch.ts'

/** What a check found, in words; nothing where its sign says enough. */
export function useCheckText(): (line: CheckLine) => string {
  const t = useT()
  const textOf = useTextOf()
  return ({ check, state, code, facts }) => {
    const key = `sync.check.${check}.${code}`
    if (isMessageKey(key)) return textOf(key, facts)
    return state === 'warning' || state === 'bad' ? t(`sync.check.state.${state}`) : ''
  }
}

/** A letter to whoever keeps the server, on all that is not good; null where all is. */
export function useKeeperLetter(): (report: ServerReport, server: ServerAddress) => string | null {
  const t = useT()
  return ({ lines }, { url, database, user }) => {
    const wanted = lines.filter(({ state }) => state === 'bad' || state === 'warning')
    if (wanted.length === 0) return null
    const wishes = wanted.map(({ check, code }) => {
      const own = `sync.check.ask.${check}.${code}`
      return `・${t(isMessageKey(own) ? own : `sync.check.ask.${check}`)}`
    })
    const where = t('sync.check.ask.where', { url, database, user })
    return [t('sync.check.ask.opening'), '', ...wishes, '', where].join('\n')
  }
}

/**
 * Tells whether a server can be used as it was found.
 *
 * @param isOpenTaken true takes one that anybody can enter, where a workspace lies there already
 */
export function isUsable({ lines, holds }: ServerReport, isOpenTaken: boolean): boolean {
  const isStopped = lines.some(
    ({ check, state }) =>
      state === 'skipped' || (state === 'bad' && !(isOpenTaken && check === 'closed')),
  )
  return !isStopped && holds !== 'foreign'
}

import type { Translate } from '#renderer/i18n/language.ts'
import type { CadenceSource } from '#shared/domain/today/cadence.ts'

/** Says what a cadence comes from: the person, a tag, a group, everyone. */
export function cadenceSourceWords(t: Translate, source: CadenceSource, groupName: string): string {
  if (source.kind === 'tag') return t('today.source.tag', { name: source.tag })
  if (source.kind === 'group') {
    return groupName === ''
      ? t('choice.closed.group')
      : t('today.source.group', { name: groupName })
  }
  return t(`today.source.${source.kind}`)
}

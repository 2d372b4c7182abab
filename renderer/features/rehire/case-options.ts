import type { Translate } from '#renderer/i18n/language.ts'
import type { Option } from '#renderer/ui/option.ts'
import { DECISIONS, HIRING_CHANNELS, START_UP_VERDICTS } from '#shared/domain/rehire/rehire-case.ts'
import type { Decision, HiringChannel, StartUpVerdict } from '#shared/domain/rehire/rehire-case.ts'
import { POSITION_STATUSES } from '#shared/domain/rehire/vacancy.ts'
import type { PositionStatus } from '#shared/domain/rehire/vacancy.ts'

/** The routes by which a person comes back. */
export function channelOptions(t: Translate): readonly Option<HiringChannel>[] {
  return HIRING_CHANNELS.map((id) => ({ id, title: t(`cases.channel.${id}`) }))
}

/** Whether a post is recruited for. */
export function positionOptions(t: Translate): readonly Option<PositionStatus>[] {
  return POSITION_STATUSES.map((id) => ({ id, title: t(`choice.positionStatus.${id}`) }))
}

/** How a case may be decided. */
export function decisionOptions(t: Translate): readonly Option<Decision>[] {
  return DECISIONS.map((id) => ({ id, title: t(`cases.decision.${id}`) }))
}

/** How a start compares with what was expected. */
export function verdictOptions(t: Translate): readonly Option<StartUpVerdict>[] {
  return START_UP_VERDICTS.map((id) => ({ id, title: t(`cases.verdict.${id}`) }))
}

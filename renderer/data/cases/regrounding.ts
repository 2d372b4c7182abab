import type { DataContext } from '#renderer/data/context.ts'
import { deadlinesMoved } from '#shared/domain/rehire/deadlines.ts'
import type { RehireCase } from '#shared/domain/rehire/rehire-case.ts'

import { policyOf, policyOn } from './find-case.ts'

type Grounds = Pick<RehireCase, 'openedOn' | 'policyId'>
type Regrounded = Grounds & Pick<RehireCase, 'answerBy' | 'decideBy'>

/**
 * What follows once a case is opened on another day or stands under another version: the version in
 * force, unless one was chosen, and the deadlines that nobody changed by hand.
 */
export function regrounded(
  context: DataContext,
  one: RehireCase,
  fields: Partial<Grounds>,
): Partial<Regrounded> {
  const { openedOn = one.openedOn } = fields
  const isUsual = one.policyId === (policyOn(context, one.openedOn)?.id ?? null)
  const usual = isUsual ? (policyOn(context, openedOn)?.id ?? null) : one.policyId
  const { policyId = usual } = fields
  if (openedOn === one.openedOn && policyId === one.policyId) return {}
  const from = { openedOn: one.openedOn, policy: policyOf(context, one.policyId) }
  const to = { openedOn, policy: policyOf(context, policyId) }
  return { openedOn, policyId, ...deadlinesMoved(one, from, to) }
}

import type { Option } from '#renderer/ui/option.ts'
import type { Staff } from '#shared/domain/organisation/organisation.ts'
import type { Id } from '#shared/lib/ids.ts'

/** The staff to choose from: those who are there, and the one chosen already. */
export function staffOptions(
  staff: readonly Staff[],
  chosenId: Id<'staff'> | null,
): readonly Option<Id<'staff'>>[] {
  return staff
    .filter(({ id, isActive }) => isActive || id === chosenId)
    .map(({ id, name, department }) => ({
      id,
      title: name,
      ...(department !== '' && { hint: department }),
    }))
}

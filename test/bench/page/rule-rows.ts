import type { Data } from '#renderer/data/open-data.ts'
import { DEFAULT_QUERY } from '#shared/domain/alumnus/query.ts'
import { tenure } from '#shared/domain/alumnus/tenure.ts'
import { TENURE_OR_GRADE_TERMS } from '#shared/domain/eligibility/rule-in-force.ts'
import { isLive } from '#shared/domain/record/record.ts'

/** Names that a preview answers at once, as the screen asks for them. */
const NAMES = 20

/** The rule of the guide as a loop written for it alone, over the same records in memory. */
function plainLoop({ context }: Data): number {
  const { book, touches, today } = context
  const on = today()
  const least = touches.rankOf('主任') ?? 0
  let count = 0
  for (const person of book.all('alumni').values()) {
    if (!isLive(person)) continue
    const isLong = tenure(person.stints, on).years >= 5
    if (isLong || person.assignments.some(({ grade }) => (touches.rankOf(grade) ?? -1) >= least)) {
      count += 1
    }
  }
  return count
}

/** The list, which stands at every start; a plain loop, the first preview of a rule after the start, and that of a rule changed a little. */
export const RULE_ROWS: Readonly<Record<string, (data: Data) => Promise<void>>> = {
  async listFirst({ api }) {
    await api.alumni.list(DEFAULT_QUERY)
  },
  async plainLoop(data) {
    plainLoop(data)
  },
  async previewFirst({ api }) {
    await api.eligibility.preview(TENURE_OR_GRADE_TERMS, NAMES)
  },
  async preview({ api }) {
    await api.eligibility.preview({ ...TENURE_OR_GRADE_TERMS, match: 'all' }, NAMES)
  },
}

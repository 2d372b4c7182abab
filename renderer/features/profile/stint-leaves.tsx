import { newId } from '#renderer/data/new-id.ts'
import { useT } from '#renderer/i18n/language.ts'
import { DayField } from '#renderer/records/day-field.tsx'
import { DayText } from '#renderer/records/day-text.tsx'
import { useToday } from '#renderer/records/today.ts'
import { FormRows } from '#renderer/ui/field.tsx'
import type { Leave, Stint } from '#shared/domain/alumnus/alumnus.ts'

import { ElementList } from './element-list.tsx'
import { useSheet } from './sheet-context.ts'
import { useFieldCheck } from './use-check.ts'

/** 休職 within one stint. */
export function StintLeaves({ stint }: { stint: Stint }) {
  const t = useT()
  const today = useToday()
  const { person } = useSheet()
  const check = useFieldCheck()
  const start = stint.joinedOn ?? today
  return (
    <ElementList
      field="leaves"
      items={person.leaves
        .filter(({ stintId }) => stintId === stint.id)
        .toSorted((a, b) => (a.from < b.from ? -1 : 1))}
      make={(): Leave => ({ id: newId('leave'), stintId: stint.id, from: start, to: start })}
      addWord={t('profile.leave.add')}
      nameOf={(leave) => `${leave.from} – ${leave.to}`}
      summary={(leave) => (
        <>
          <DayText day={leave.from} /> – <DayText day={leave.to} />
        </>
      )}
      editor={(leave, change) => (
        <FormRows>
          <DayField
            isEchoHidden
            label={t('field.startedOn')}
            value={leave.from}
            {...check('from', leave.id)}
            onChange={(from) =>
              from !== null && change({ from, to: leave.to < from ? from : leave.to })
            }
          />
          <DayField
            isEchoHidden
            label={t('field.endedOn')}
            value={leave.to}
            {...check('to', leave.id)}
            onChange={(to) => to !== null && change({ to })}
          />
        </FormRows>
      )}
    />
  )
}

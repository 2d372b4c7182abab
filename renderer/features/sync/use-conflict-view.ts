import { useMemo } from 'react'

import { useLanguage, useT } from '#renderer/i18n/language.ts'
import { useDayStyle } from '#renderer/records/day-style.ts'
import { dayWords } from '#renderer/records/day-words.ts'
import { useMomentText } from '#renderer/records/moment-text.ts'

import type { ValueContext } from './conflict-values.ts'
import type { ValueLine } from './conflict-words.ts'
import type { ListedMachine } from './use-machines.ts'

/** What cards are drawn with. */
export interface ConflictView extends Omit<ValueContext, 'names'> {
  /** A machine with who uses it, by the end of its id; the name alone where that is unknown. */
  readonly nameMachine: (idEnd: string, name: string) => string
  /** What is said of the two sides where one moved the record to the trash. */
  readonly trashLines: (side: 'kept' | 'lost') => readonly ValueLine[]
}

/** Gives what cards are drawn with. */
export function useConflictView(machines: readonly ListedMachine[]): ConflictView {
  const t = useT()
  const language = useLanguage()
  const isWarekiFirst = useDayStyle()
  const writeMoment = useMomentText()
  return useMemo(
    () => ({
      t,
      writeMoment,
      writeDay: (day) => dayWords(day, language, isWarekiFirst).text,
      nameMachine(idEnd, name) {
        const user = machines.find(({ deviceId }) => deviceId.endsWith(idEnd))?.userName ?? ''
        return user === '' ? name : t('conflicts.by', { machine: name, name: user })
      },
      trashLines: (side) => [
        { field: '', label: null, text: t(`conflicts.trash.${side}`), isDifferent: false },
      ],
    }),
    [t, language, isWarekiFirst, writeMoment, machines],
  )
}

import { parseDayText } from '#shared/japanese/dates-in-text.ts'
import { isMarkedDeceased } from '#shared/japanese/name-text.ts'
import type { Day } from '#shared/lib/dates.ts'

import { isNoAnswer } from './blank-cells.ts'
import { plainText, type RowReader } from './row-reader.ts'

/** Whether a row says that the person died, and when. */
export interface RosterDeath {
  /** As the file has it. */
  readonly deceased: string | null
  readonly isDeceased: boolean
  readonly deceasedOn: Day | null
}

const DIED = '(?:ご?逝去|死亡|死去|他界|永眠|物故|亡くな)'
const OWN_DEATH = new RegExp(`^(?:在職中?の?|本人の?|病気?による?)?${DIED}`)
const SOMEONE_DIED = new RegExp(
  `(?<!(?:父|母|親|夫|妻|配偶者|家族|祖父|祖母|兄|姉|弟|妹|子|息|娘|主人|嫁|婿)[^。\\n]{0,4})${DIED}`,
)

/**
 * Reads whether the person died: from a column for it, from 故 at the name and from a reason for
 * leaving that is the death. A remark that may mean it is told and settles nothing.
 */
export function readDeath(row: RowReader): RosterDeath {
  const deceased = plainText(row, 'deceased')
  const fromColumn = deceased === null ? null : readColumn(row, deceased)
  if (fromColumn !== null) return { deceased, ...fromColumn }
  const name = (['fullName', 'familyName'] as const).map(row.text).find(isMarkedDeceased)
  const reason = (['reason', 'leavingKind'] as const)
    .map(row.text)
    .find((text) => OWN_DEATH.test(text))
  const told = name ?? reason
  if (told !== undefined) row.doubt(name === undefined ? 'reason' : 'fullName', 'deceased', told)
  const note = row.text('note')
  if (told === undefined && SOMEONE_DIED.test(note)) row.doubt('note', 'maybe-deceased', note)
  return { deceased, isDeceased: told !== undefined, deceasedOn: null }
}

function readColumn(
  row: RowReader,
  text: string,
): { isDeceased: boolean; deceasedOn: Day | null } | null {
  if (isNoAnswer(text) || /^(?:0|×|false|no|いいえ|存命|健在|生存)$/i.test(text)) return null
  const rest = text.replace(/^(?:[○◯〇●✓レ]|はい|yes|ご?逝去|死亡)[\s\u3000:：]*/i, '')
  const read = rest === '' ? null : parseDayText(rest, { epoch: row.epoch })
  if (read?.ok === true) {
    const { day, doubt } = read.value
    if (doubt !== null) row.doubt('deceased', doubt.replace('date.', 'date-'), text)
    return { isDeceased: true, deceasedOn: day }
  }
  const isPlain = rest === '' || /^(?:1|true|済み?|有り?|あり|故人?|物故者?)$/i.test(rest)
  row.doubt('deceased', isPlain ? 'deceased' : 'maybe-deceased', text)
  return { isDeceased: isPlain, deceasedOn: null }
}

import { readFileSync } from 'node:fs'

import { expect, test } from 'vitest'

import { ALUMNI_COLUMNS, NO_FILTERS } from '#shared/domain/alumnus/query.ts'
import { CRITERION_KINDS } from '#shared/domain/eligibility/eligibility-rule.ts'
import type { Part } from '#shared/domain/record/schema-parts.ts'
import { SCHEMAS } from '#shared/domain/schemas.ts'
import { messages } from '#shared/i18n/messages.ts'
import { ROSTER_FIELDS } from '#shared/transfer/read/fields.ts'

const IN_JAPANESE =
  /年齢|歳|若年|若手|高齢|年配|シニア|健康|病気|病歴|持病|疾患|傷病|障害|障がい|療養|体調|診断|通院|服薬|メンタル|妊娠/
const IN_ENGLISH =
  /\b(?:ages?|aged|elderly|youth|young|years old|health|ill|illness|sick|sickness|disease|disab\w+|medical|mental|pregnan\w+)\b/i
const IN_NAMES =
  /^(?:age|aged|old|young|elder|senior|health|ill|illness|sick|disease|disability|medical|mental|gender|sex)$/

/** Messages that keep such words out: they have to name what is not to be written. */
const WARNINGS = ['importing.remark.health-wording', 'profile.stint.reason-hint']

test('no message speaks of age or health, but for those that keep it out', () => {
  const spoken = (['ja', 'en'] as const).flatMap((language) =>
    Object.entries(messages[language])
      .filter(([, text]) => (language === 'ja' ? IN_JAPANESE : IN_ENGLISH).test(text))
      .map(([key]) => key),
  )

  expect([...new Set(spoken)].toSorted()).toEqual(WARNINGS)
})

test('no field of any record and none of their choices speaks of age or health', () => {
  const names = Object.values(SCHEMAS).flatMap((schema) => namesIn(schema))

  expect(names).toContain('leavingReason')
  expect(names).toContain('reasonGroup')
  // 定年: a kind of leaving that the law knows, and no age.
  expect(names.filter(speaks).filter((name) => name !== 'retirementAge')).toEqual([])
})

test('no filter, column, condition or field of a roster speaks of age or health', () => {
  const names = [
    ...Object.keys(NO_FILTERS),
    ...ALUMNI_COLUMNS,
    ...CRITERION_KINDS,
    ...ROSTER_FIELDS,
  ]

  expect(names.filter(speaks)).toEqual([])
})

test('the day of birth is no criterion: no filter, condition or column of the list asks for it', () => {
  const names = [...Object.keys(NO_FILTERS), ...ALUMNI_COLUMNS, ...CRITERION_KINDS]

  expect(names.filter((name) => /birth/i.test(name))).toEqual([])
})

test('no sample speaks of age or health', () => {
  for (const file of ['sample-people', 'sample-gatherings', 'sample-rehiring']) {
    const text = readFileSync(`resources/${file}.json`, 'utf8')

    expect(text.match(IN_JAPANESE)).toBeNull()
    expect(text.match(IN_ENGLISH)).toBeNull()
  }
})

function namesIn(part: Part): string[] {
  const choices = (part.enum ?? []).filter((one) => one !== null)
  const fields = Object.entries(part.properties ?? {}).flatMap(([name, inner]) => [
    name,
    ...namesIn(inner),
  ])
  return [...choices, ...fields, ...(part.items === undefined ? [] : namesIn(part.items))]
}

/** Tells by the words that a name is made of. */
function speaks(name: string): boolean {
  return name.split(/(?=[A-Z])|[^A-Za-z]/).some((word) => IN_NAMES.test(word.toLowerCase()))
}

import { expect, test } from 'vitest'

import { personSheet } from '#shared/transfer/write/person-sheet.ts'
import { makeAlumnus, makeContactPoint, makeStint } from '#test/support/make-alumnus.ts'
import { makeInteraction } from '#test/support/make-records.ts'
import { CONTEXT, makeFullPerson, tellAll } from '#test/support/paper.ts'

test('the sheet of one person leaves out how the parting was and shows the last ten talks', () => {
  const person = makeFullPerson()
  const talks = Array.from({ length: 12 }, (_none, index) =>
    makeInteraction(person, { happenedOn: `2026-03-${String(index + 10)}`, text: `話${index}` }),
  )

  const sections = personSheet({ alumnus: person, interactions: talks }, CONTEXT)

  const told = tellAll(sections)
  expect(told).toContain('旧姓: 旧田')
  expect(told).toContain('在籍期間: 2015/04/01～2020/03/31')
  expect(told).toContain('退職理由: 自己都合　家業を継ぐため')
  expect(told).toContain('勤続年数: 5年')
  expect(told).toContain('所属・役職: 2015/04/01 営業部 主任\n2018/04/01 営業部 課長')
  expect(told).toContain('最終接触日: 2026/03/21')
  expect(told).not.toContain('退職の経緯')
  expect(told).toContain('話2')
  expect(told).not.toMatch(/話[01]$/m)
})

test('a sheet tells a way to reach someone on one line, and that one no longer works', () => {
  const person = makeAlumnus({
    contactPoints: [
      makeContactPoint({ kind: 'phone', value: '09012345678', isPreferred: true }),
      makeContactPoint({
        kind: 'address',
        place: 'parents',
        value: '東京都港区1-2',
        postalCode: '105-0001',
        building: '本館3階',
        status: 'returned',
      }),
    ],
  })

  const told = tellAll(personSheet({ alumnus: person, interactions: [] }, CONTEXT))

  expect(told).toBe(
    '電話: 090-1234-5678　個人、優先\n住所: 〒105-0001 東京都港区1-2 本館3階　実家、返戻',
  )
})

test('a reason that says the kind of leaving itself is not told twice', () => {
  const stint = makeStint({ leavingKind: 'retirementAge', leavingReason: '定年退職' })
  const person = makeAlumnus({ stints: [stint] })

  const told = tellAll(personSheet({ alumnus: person, interactions: [] }, CONTEXT))

  expect(told).toContain('退職理由: 定年退職')
})

test('a person of whom only the name is known makes no sections, as the head tells it', () => {
  const person = makeAlumnus()

  const sections = personSheet({ alumnus: person, interactions: [] }, CONTEXT)

  expect(sections).toEqual([])
})

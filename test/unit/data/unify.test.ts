import fc from 'fast-check'
import { expect, test } from 'vitest'

import { arrivedChanges } from '#renderer/data/sync/lead-on.ts'
import { unifyChanges } from '#renderer/data/sync/unify.ts'
import type { Company, Staff } from '#shared/domain/organisation/organisation.ts'
import { BLANK_SET_UP } from '#shared/domain/programme/new-programme.ts'
import type { CadenceRule, Grade } from '#shared/domain/programme/programme.ts'
import type { SetUp } from '#shared/domain/programme/set-up.ts'
import { isLive } from '#shared/domain/record/record.ts'
import type { RecordBase } from '#shared/domain/record/record.ts'
import type { Conflict } from '#shared/domain/sync/conflict.ts'
import type { SavedView, SharedSetting } from '#shared/domain/view/view.ts'
import type { Id } from '#shared/lib/ids.ts'
import { makeAlumnus, makeStint, nextId } from '#test/support/make-alumnus.ts'
import { makeCase } from '#test/support/make-cases.ts'
import { makeEvent, makeGroup, makeMember } from '#test/support/make-gatherings.ts'
import { makePaperBook } from '#test/support/paper-book.ts'
import type { Page, PaperBook } from '#test/support/paper-book.ts'

const ACT = '0mwr91400-0000-machine1'
const LATER = '0mwr91500-0000-machine1'

/** The stamp of a moment on a machine. */
function stamp(moment: number, machine: number): string {
  return `0mwr${moment.toString(36).padStart(5, '0')}-0000-machine${machine}`
}

const base = (moment: number, machine: number) => ({
  scope: 'company' as const,
  trashedAt: null,
  erasedAt: null,
  mergedIntoId: null,
  isSample: false,
  clocks: { '*': stamp(moment, machine) },
})

const setting = (key: string, value: string, moment: number, machine = moment): SharedSetting => ({
  ...base(moment, machine),
  id: nextId('view'),
  kind: 'setting',
  key,
  value,
})
const staff = (given: Partial<Staff>, machine: number): Staff => ({
  ...base(machine, machine),
  id: nextId('staff'),
  kind: 'staff',
  name: '田中 健',
  department: '',
  email: '',
  isActive: true,
  ...given,
})
const company = (given: Partial<Company>, machine: number): Company => ({
  ...base(machine, machine),
  id: nextId('organisation'),
  kind: 'company',
  name: '絆商事',
  isCompetitor: false,
  ndaSignedOn: null,
  ...given,
})
const setUp = (given: Partial<SetUp>, machine: number): SetUp => ({
  ...BLANK_SET_UP,
  ...base(machine, machine),
  id: nextId('programme'),
  kind: 'setUp',
  ...given,
})
const rule = (given: Partial<CadenceRule>, machine: number): CadenceRule => ({
  ...base(machine, machine),
  id: nextId('programme'),
  kind: 'cadenceRule',
  tag: '',
  groupId: null,
  days: 90,
  ...given,
})

/** Unifies what is in a book, and makes sure that once is enough. */
function unified(...pages: readonly Page[]): PaperBook {
  const book = makePaperBook(pages)
  book.write(unifyChanges({ book: book as never }), ACT)
  expect(unifyChanges({ book: book as never })).toEqual([])
  return book
}

function live<R extends RecordBase>(records: ReadonlyMap<string, R>): readonly R[] {
  return [...records.values()].filter(isLive)
}

const conflicts = (book: PaperBook): readonly Conflict[] => [...book.all('conflicts').values()]
const texts = (book: PaperBook) =>
  conflicts(book).map(({ key, keptText, lostText }) => [key, keptText, lostText])

test('of two settings of one key the earlier made record stays, with the later value; the other is at odds', () => {
  const first = setting('companyName', '絆商事', 2)
  const second = setting('companyName', '絆興業', 5)

  const book = unified(['views', [second, first]])

  expect(live(book.all('views'))).toMatchObject([{ id: first.id, value: '絆興業' }])
  expect(book.get('views', second.id)?.mergedIntoId).toBe(first.id)
  expect(texts(book)).toEqual([['value', '"絆興業"', '"絆商事"']])
  expect(conflicts(book)[0]).toMatchObject({
    collection: 'views',
    recordId: first.id,
    keptBy: 'machine5',
    lostBy: 'machine2',
  })
})

test('what nobody would miss gives way without a word', () => {
  const mark = (until: string, moment: number) => ({
    ...base(moment, moment),
    id: nextId('view'),
    kind: 'mark' as const,
    key: 'contact alm_000001',
    until,
  })

  const book = unified([
    'views',
    [
      mark('2026-12-01', 1),
      mark('2026-12-09', 2),
      setting('listColumns', '["name"]', 1),
      setting('listColumns', '[]', 2),
    ],
  ])

  expect(live(book.all('views'))).toMatchObject([{ until: '2026-12-09' }, { value: '[]' }])
  expect(conflicts(book)).toEqual([])
})

test('a value goes before none, whichever was written later', () => {
  const book = unified([
    'organisations',
    [
      company({ ndaSignedOn: '2024-04-01' }, 1),
      company({ name: '(株)絆商事', isCompetitor: true }, 2),
    ],
  ])

  expect(live(book.all('organisations'))).toMatchObject([
    { name: '絆商事', ndaSignedOn: '2024-04-01', isCompetitor: true },
  ])
  expect(conflicts(book)).toEqual([])
})

test('two set-ups become one: targets and goals of both, who is named twice once', () => {
  const [one, other] = [staff({}, 1), staff({ name: '田中健', department: '人事部' }, 2)]
  const target = (figure: string, value: number) => ({
    id: nextId('target'),
    fiscalYear: 2026,
    figure,
    value,
  })
  const mine = setUp(
    { ownerId: one.id, goals: ['rehire'], targets: [target('rehires', 3), target('held', 2)] },
    1,
  )
  const theirs = setUp(
    {
      ownerId: other.id,
      budgetYen: 500_000,
      targets: [target('rehires', 4), target('touches', 9)],
    },
    2,
  )

  const book = unified(['programme', [mine, theirs]], ['organisations', [one, other]])

  const [kept, ...others] = live(book.all('programme')) as SetUp[]
  expect(others).toEqual([])
  expect(kept).toMatchObject({ ownerId: one.id, goals: ['rehire'], budgetYen: 500_000 })
  expect(kept!.targets.map(({ figure, value }) => [figure, value])).toEqual([
    ['rehires', 4],
    ['held', 2],
    ['touches', 9],
  ])
  expect(conflicts(book).map(({ key }) => key)).toEqual([`targets/${mine.targets[0]!.id}`])
  expect(live(book.all('organisations'))).toMatchObject([{ id: one.id, department: '人事部' }])
})

test('everything that named the double names what stays, elements said twice stand once', () => {
  const [one, other] = [staff({}, 1), staff({}, 2)]
  const colleague = (staffId: Id<'staff'>) => ({
    id: nextId('colleague'),
    staffId,
    relation: 'peer' as const,
  })
  const person = makeAlumnus({
    relationshipOwnerId: other.id,
    colleagues: [colleague(one.id), colleague(other.id)],
  })
  const view: SavedView = {
    ...base(1, 1),
    id: nextId('view'),
    kind: 'savedView',
    name: '担当',
    query: JSON.stringify({ owners: [other.id] }),
    columns: [],
  }
  const book = unified(
    ['organisations', [one, other]],
    ['alumni', [person]],
    ['views', [view]],
    ['cases', [makeCase({ keeperId: other.id })]],
  )
  const away = makeAlumnus({ relationshipOwnerId: other.id })
  book.write([{ collection: 'alumni', id: away.id, before: null, after: away as never }], ACT)

  const arrived = [away, person].map((record) => ({ collection: 'alumni' as const, record }))
  book.write(arrivedChanges({ book: book as never }, arrived), LATER)

  const alumni = [...book.all('alumni').values()]
  expect(alumni.map(({ relationshipOwnerId }) => relationshipOwnerId)).toEqual([one.id, one.id])
  expect(alumni[0]!.colleagues.map(({ staffId }) => staffId)).toEqual([one.id])
  expect([...book.all('cases').values()][0]).toMatchObject({ keeperId: one.id })
  expect(JSON.stringify([...book.all('views').values()])).not.toContain(other.id)
  expect(arrivedChanges({ book: book as never }, arrived)).toEqual([])
})

test('namesakes stay apart: with other addresses, or made by one machine', () => {
  const names = [
    staff({ email: 'a@example.jp' }, 1),
    staff({ email: 'b@example.jp' }, 2),
    staff({ name: '鈴木 一' }, 1),
    staff({ name: '鈴木 一' }, 1),
  ]

  const book = unified(['organisations', names])

  expect(live(book.all('organisations'))).toHaveLength(4)
})

test('two groups of one name become one with the members of both, each once, and one rule', () => {
  const person = nextId('alumnus')
  const [mine, theirs] = [1, 2].map((machine) =>
    makeGroup({
      ...base(machine, machine),
      scope: 'alumni',
      name: machine === 1 ? '経理の会' : '経理の会　',
      members: [
        makeMember({ personId: person, joinedOn: `202${machine}-04-01`, isLeader: machine === 2 }),
        makeMember({ personId: nextId('alumnus') }),
      ],
    }),
  )
  const event = makeEvent({ groupId: theirs!.id })
  const rules = [
    rule({ groupId: mine!.id, days: 30 }, 1),
    rule({ groupId: theirs!.id, days: 60 }, 2),
  ]

  const book = unified(['gatherings', [mine!, theirs!, event]], ['programme', rules])

  const [group, meeting] = live(book.all('gatherings'))
  expect(group).toMatchObject({ id: mine!.id })
  const members = group?.kind === 'interestGroup' ? group.members : []
  expect(members).toHaveLength(3)
  expect(members.find(({ personId }) => personId === person)).toMatchObject({
    isLeader: true,
    joinedOn: '2021-04-01',
  })
  expect(meeting).toMatchObject({ groupId: mine!.id })
  expect(live(book.all('programme'))).toMatchObject([{ groupId: mine!.id, days: 60 }])
  expect(texts(book)).toEqual([['days', '60', '30']])
})

test('a stint that two machines read from one roster stands once, and what named it names its twin', () => {
  const read = () => makeStint({ joinedOn: '2010-04-01', leftOn: '2020-03-31', employeeNo: '7' })
  const [one, other] = [read(), read()]
  const assignment = (stintId: Id<'stint'>) => ({
    id: nextId('assignment'),
    stintId,
    startedOn: null,
    department: '経理部',
    grade: '',
  })
  const tag = () => ({ id: nextId('tag'), name: '重点' })
  const person = makeAlumnus({
    stints: [one, other],
    assignments: [assignment(one.id), assignment(other.id)],
    tags: [tag(), tag()],
  })
  const book = makePaperBook([
    ['alumni', [person]],
    ['cases', [makeCase({ stintId: other.id })]],
  ])

  const changes = arrivedChanges({ book: book as never }, [
    { collection: 'alumni', record: person },
  ])
  book.write(changes, ACT)

  const after = book.get('alumni', person.id)!
  expect(after.stints).toEqual([one])
  expect(after.assignments).toEqual([person.assignments[0]])
  expect(after.tags).toEqual([person.tags[0]])
  expect([...book.all('cases').values()][0]).toMatchObject({ stintId: one.id })
})

test('the sample’s own stay apart from the company’s', () => {
  const book = unified(['programme', [setUp({}, 1), setUp({ isSample: true }, 2)]])

  expect(live(book.all('programme'))).toHaveLength(2)
})

const grade = (name: string, rank: number, moment: number, machine: number): Grade => ({
  ...base(moment, machine),
  id: nextId('programme'),
  kind: 'grade',
  name,
  rank,
})

const RECORD = fc.record({
  kind: fc.constantFrom('setting', 'grade', 'staff', 'company', 'rule'),
  key: fc.integer({ min: 0, max: 2 }),
  value: fc.integer({ min: 0, max: 3 }),
  moment: fc.integer({ min: 1, max: 6 }),
  machine: fc.integer({ min: 1, max: 3 }),
})

function recordOf({
  kind,
  key,
  value,
  moment,
  machine,
}: typeof RECORD extends fc.Arbitrary<infer T> ? T : never): Page {
  const at = base(moment, machine)
  const text = value === 0 ? '' : `値${value}`
  if (kind === 'setting') return ['views', [setting(`key${key}`, text, moment, machine)]]
  if (kind === 'grade') return ['programme', [grade(`役職${key}`, value, moment, machine)]]
  if (kind === 'rule')
    return ['programme', [{ ...rule({ tag: `札${key}`, days: value }, machine), ...at }]]
  const name = `名${key}`
  if (kind === 'company') {
    const day = value === 0 ? null : `2020-01-0${value}`
    return ['organisations', [{ ...company({ name, ndaSignedOn: day }, machine), ...at }]]
  }
  return ['organisations', [{ ...staff({ name, department: text }, machine), ...at }]]
}

test('whatever the order in which they came, every machine comes to the same, and no value is lost', () => {
  fc.assert(
    fc.property(fc.array(RECORD, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (drawn, keys) => {
      // No machine stamps two acts alike.
      const pages = drawn.map((one, at) => recordOf({ ...one, moment: one.moment * 20 + at }))
      const order = pages
        .map((page) => [keys.next().value as number, page] as const)
        .toSorted(([a], [b]) => a - b)
        .map(([, page]) => page)

      const [one, other] = [unified(...pages), unified(...order)]

      for (const name of ['views', 'programme', 'organisations', 'conflicts'] as const) {
        const [left, right] = [one, other].map(
          (book) => new Map([...book.all(name)].toSorted(byId)),
        )
        expect(right).toEqual(left)
      }
      const said = JSON.stringify([
        ...live(one.all('views')),
        ...live(one.all('programme')),
        ...live(one.all('organisations')),
        ...conflicts(one).map(({ lostText }) => JSON.parse(lostText ?? 'null') as unknown),
      ])
      for (const { value, kind } of drawn) {
        if (value > 0 && kind !== 'grade' && kind !== 'rule') {
          expect(said).toContain(kind === 'company' ? `2020-01-0${value}` : `値${value}`)
        }
      }
    }),
  )
})

function byId([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1
}

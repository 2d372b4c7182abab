import { expect, test } from 'vitest'

import { MODULES, shownModules } from '#shared/domain/programme/modules.ts'
import type { ProgramGoal } from '#shared/domain/programme/set-up.ts'

const NONE = new Set<never>()
const shown = (goals: readonly ProgramGoal[], isAllShown = false) => [
  ...shownModules({ goals, isAllShown }, NONE),
]

test('without a goal everything is shown', () => {
  expect(shown([])).toEqual([...MODULES])
})

test.each<[ProgramGoal, string[]]>([
  ['rehire', ['rehire']],
  ['branding', ['stories', 'events']],
  ['businessNetwork', ['events', 'introductions', 'keyPeople', 'questions']],
])('the goal %s alone shows %j', (goal, modules) => {
  expect(shown([goal])).toEqual(modules)
})

test('with all three goals, in whatever order, everything is shown', () => {
  expect(shown(['businessNetwork', 'rehire', 'branding'])).toEqual([...MODULES])
})

test('what was asked for is shown, whatever the goals', () => {
  expect(shown(['rehire'], true)).toEqual([...MODULES])
})

test('a module that holds records stays shown', () => {
  const modules = shownModules({ goals: ['branding'], isAllShown: false }, new Set(['rehire']))

  expect([...modules]).toEqual(['rehire', 'stories', 'events'])
})

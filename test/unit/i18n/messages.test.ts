import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { IntlMessageFormat } from 'intl-messageformat'
import { expect, test } from 'vitest'

import { messages } from '#shared/i18n/messages.ts'
import { errorText, isMessageKey, translate } from '#shared/i18n/translate.ts'

const ROOT = join(import.meta.dirname, '../../..')

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
}

const CODE = ['shared', 'electron', 'renderer'].flatMap(sources).join('\n')

type Ast = ReturnType<IntlMessageFormat['getAst']>

function parse(text: string): Ast {
  return new IntlMessageFormat(text, 'ja', undefined, { ignoreTag: true }).getAst()
}

/** The kind of a part that is plain text. */
const LITERAL = 0

/** The names of everything that a message is filled with. */
function argumentsOf(ast: Ast): string[] {
  return ast.flatMap((part) => [
    ...('value' in part && (part.type as number) !== LITERAL ? [part.value] : []),
    ...('options' in part
      ? Object.values(part.options).flatMap((option) => argumentsOf(option.value))
      : []),
  ])
}

test.each(['ja', 'en'] as const)('every message in %s is well formed', (language) => {
  for (const text of Object.values(messages[language])) {
    expect(
      () => new IntlMessageFormat(text, language, undefined, { ignoreTag: true }),
    ).not.toThrow()
  }
})

test('both languages name the same facts', () => {
  const facts = (text: string): string[] => [...new Set(argumentsOf(parse(text)))].sort()
  const odd = Object.keys(messages.ja).filter(
    (key) => isMessageKey(key) && facts(messages.ja[key]).join() !== facts(messages.en[key]).join(),
  )

  expect(odd).toEqual([])
})

/** Faults of the program, for which 思わぬ問題 is the right word, and doubts that have words of their own. */
const WORDLESS =
  /^(ipc\.refused|copy\.not-begun|journal\.not-open|snapshot\.not-begun|file\.not-open|date\..*)$/

test('every error that can be raised has its words', () => {
  const raised = [...CODE.matchAll(/(?:new AppError|refuse)\(\s*'([\w.-]+)'/g)].map(
    ([, code]) => code!,
  )

  const silent = [...new Set(raised)].filter(
    (code) => !isMessageKey(`error.${code}`) && !WORDLESS.test(code),
  )

  expect(silent).toEqual([])
})

test('an error nobody foresaw still says that the data are safe', () => {
  expect(errorText('ja', 'no.such.code')).toContain('保存済みのデータは無事です')
})

test('Japanese messages hold no exclamation mark and no 本当に', () => {
  const loud = Object.values(messages.ja).filter((text) => /[!！]|本当に/.test(text))

  expect(loud).toEqual([])
})

test('counts are put into the plural in English', () => {
  expect(translate('en', 'acts.trash.move', { count: 1 })).toBe('1 person moved to the trash')
  expect(translate('en', 'acts.trash.move', { count: 12 })).toBe('12 people moved to the trash')
})

test('a unit after a number agrees with it in English', () => {
  const units = ['events.people', 'events.repeat.unit.weekly', 'events.repeat.times'] as const

  const one = units.map((unit) => translate('en', unit, { count: 1 }))
  const two = units.map((unit) => translate('en', unit, { count: 2 }))

  expect(one).toEqual(['person', 'week', 'event'])
  expect(two).toEqual(['people', 'weeks', 'events'])
})

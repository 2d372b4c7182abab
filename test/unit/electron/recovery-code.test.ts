import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { readRecoveryCode, writeRecoveryCode } from '#electron/main/keys/recovery-code.ts'

const random20 = fc.uint8Array({ minLength: 20, maxLength: 20 })

test('a recovery code is eight groups of four that anyone can read aloud', () => {
  fc.assert(
    fc.property(random20, (random) => {
      expect(writeRecoveryCode(random)).toMatch(
        /^([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}$/,
      )
    }),
  )
})

test('different random bytes never give the same code', () => {
  fc.assert(
    fc.property(random20, random20, (one, other) => {
      fc.pre(!Buffer.from(one).equals(Buffer.from(other)))
      expect(writeRecoveryCode(one)).not.toBe(writeRecoveryCode(other))
    }),
  )
})

test('a code is read however it was typed', () => {
  const bare = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
  const typed = [
    '0123-4567-89AB-CDEF-GHJK-MNPQ-RSTV-WXYZ',
    ' o123 4567 89ab cdef ghjk mnpq rstv wxyz ',
    'OI23-4567-89AB-CDEF-GHJK-MNPQ-RSTV-WXYZ',
    'ol23–4567—89ab−cdefーghjk‐mnpqｰrstv-wxyz',
    '０１２３－４５６７－８９ＡＢ－ＣＤＥＦ－ＧＨＪＫ－ＭＮＰＱ－ＲＳＴＶ－ＷＸＹＺ',
    '0123　4567　89AB　CDEF　GHJK　MNPQ　RSTV　WXYZ',
  ]

  expect(typed.map(readRecoveryCode)).toEqual(typed.map(() => bare))
})

test('what is no code is not taken for one', () => {
  const others = ['', '桜の下で会いましょう', '0123-4567', `${'0'.repeat(31)}U`, '0'.repeat(33)]

  expect(others.map(readRecoveryCode)).toEqual(others.map(() => null))
})

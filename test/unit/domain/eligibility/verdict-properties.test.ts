import fc from 'fast-check'
import { expect, test } from 'vitest'

import { verdictSentence } from '#renderer/records/verdict-sentence.ts'
import { standingOf } from '#shared/domain/eligibility/standing.ts'
import { stateOf, verdictOf } from '#shared/domain/eligibility/verdict.ts'
import type { Verdict } from '#shared/domain/eligibility/verdict.ts'
import { gradeRank } from '#shared/domain/programme/grades.ts'
import { translate } from '#shared/i18n/translate.ts'

import { drawnPerson, drawnTerms } from './draw-rules.ts'

const TODAY = '2026-11-22'
const FACTS = { today: TODAY, rankOf: (grade: string) => gradeRank(grade, new Map()) }

const ENDS = { in: '対象です。', ask: '確認が要ります。', out: '対象外です。' } as const
const BEGINNINGS = { in: 'Takes part', ask: 'To decide', out: 'Left out' } as const
const TRUTHS = { in: 'yes', ask: 'unknown', out: 'no' } as const

function sentences(verdict: Verdict): readonly [ja: string, en: string] {
  const options = { today: TODAY, approverName: '' }
  return [
    verdictSentence(verdict, (key, facts) => translate('ja', key, facts), options),
    verdictSentence(verdict, (key, facts) => translate('en', key, facts), options),
  ]
}

test('the sentence always agrees with the verdict', () => {
  fc.assert(
    fc.property(drawnPerson, drawnTerms, (person, terms) => {
      const verdict = verdictOf(person, terms, FACTS)

      const [ja, en] = sentences(verdict)

      const first = ja.slice(0, ja.indexOf('。') + 1)
      expect(first.endsWith(ENDS[verdict.state])).toBe(true)
      expect(en.startsWith(BEGINNINGS[verdict.state])).toBe(true)
      expect(ja + en).not.toMatch(/undefined|null|\{|\}|（）|: \./)
    }),
  )
})

test('what the sentence names is what decides: nothing in it says otherwise', () => {
  fc.assert(
    fc.property(drawnPerson, drawnTerms, (person, terms) => {
      const { findings, byRule, cause, isDisciplinary } = verdictOf(person, terms, FACTS)
      if (cause === 'deceased' || cause === 'employed') {
        expect(findings).toEqual([])
        return
      }

      const truths = new Set(findings.map(({ truth }) => truth))

      expect(truths.size).toBe(1)
      const [truth] = truths
      expect(isDisciplinary && byRule === 'ask' ? truth !== 'no' : truth === TRUTHS[byRule]).toBe(
        true,
      )
    }),
  )
})

test('counting many people says of each what the verdict says', () => {
  fc.assert(
    fc.property(drawnPerson, drawnTerms, (person, terms) => {
      const standing = standingOf(person, TODAY)

      expect(stateOf(standing, terms, FACTS)).toBe(verdictOf(person, terms, FACTS).state)
    }),
  )
})

test('nobody with 懲戒解雇 is taken in without an exception', () => {
  fc.assert(
    fc.property(drawnPerson, drawnTerms, (person, terms) => {
      const verdict = verdictOf(person, terms, FACTS)

      if (verdict.isDisciplinary) expect(verdict.byRule).not.toBe('in')
    }),
  )
})

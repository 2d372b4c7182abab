import { describe, expect, test } from 'vitest'

import { parseQuickLog } from '#shared/domain/interaction/quick-log.ts'
import type { QuickLog } from '#shared/domain/interaction/quick-log.ts'

// A Sunday.
const TODAY = '2026-11-22'

function understood(line: string): Partial<QuickLog> {
  const { kind, happenedOn, direction, text, nextStep, nextStepDueOn } = parseQuickLog(line, TODAY)
  return {
    ...(kind !== 'note' && { kind }),
    ...(happenedOn !== TODAY && { happenedOn }),
    ...(direction !== null && { direction }),
    ...(text !== '' && { text }),
    ...(nextStep !== '' && { nextStep }),
    ...(nextStepDueOn !== null && { nextStepDueOn }),
  }
}

// What is not said is: a note, of today, from nobody, without a next step.
describe('a line is understood', () => {
  test.each<[string, Partial<QuickLog>]>([
    ['', {}],
    ['電話 来月転職するとのこと', { kind: 'call', text: '来月転職するとのこと' }],
    ['来月転職するとのこと', { text: '来月転職するとのこと' }],
    ['電話', { kind: 'call' }],
    ['ＴＥＬ　来月転職', { kind: 'call', text: '来月転職' }],
    ['Tel: 元気そう', { kind: 'call', text: '元気そう' }],
    ['電話番号が変わった', { text: '電話番号が変わった' }],
    ['電話した。元気そう', { kind: 'call', direction: 'fromUs', text: '元気そう' }],
    ['電話したが不在', { kind: 'call', direction: 'fromUs', text: '電話したが不在' }],
    [
      '電話あり 子どもが生まれた',
      { kind: 'call', direction: 'fromThem', text: '子どもが生まれた' },
    ],
    ['電話をもらった、来週来る', { kind: 'call', direction: 'fromThem', text: '来週来る' }],
    ['電話で近況を聞く', { kind: 'call', text: '近況を聞く' }],
    ['電話での相談を希望', { text: '電話での相談を希望' }],
    ['本人から電話 復帰したい', { kind: 'call', direction: 'fromThem', text: '復帰したい' }],
    ['こちらから電話 近況', { kind: 'call', direction: 'fromUs', text: '近況' }],
    [
      '奥様から電話 入院された',
      { kind: 'call', direction: 'fromThem', text: '奥様から電話 入院された' },
    ],
    ['電話 9/12から入院', { kind: 'call', text: '9/12から入院' }],
    ['9/12 電話 転職', { kind: 'call', happenedOn: '2026-09-12', text: '転職' }],
    ['電話 9/12 転職', { kind: 'call', happenedOn: '2026-09-12', text: '転職' }],
    ['９月１２日に電話 転職', { kind: 'call', happenedOn: '2026-09-12', text: '転職' }],
    ['12/5 面談', { kind: 'meeting', happenedOn: '2025-12-05' }],
    ['9/12(土) 面談', { kind: 'meeting', happenedOn: '2026-09-12' }],
    ['2024/9/12 メール', { kind: 'mail', happenedOn: '2024-09-12' }],
    ['令和6年9月12日 メール', { kind: 'mail', happenedOn: '2024-09-12' }],
    ['R6.9.12 メール', { kind: 'mail', happenedOn: '2024-09-12' }],
    ['20240912 メール', { kind: 'mail', happenedOn: '2024-09-12' }],
    ['昨日電話した', { kind: 'call', happenedOn: '2026-11-21', direction: 'fromUs' }],
    [
      '昨日、会食 新しい会社のこと',
      { kind: 'meeting', happenedOn: '2026-11-21', text: '会食 新しい会社のこと' },
    ],
    ['一昨日 面談', { kind: 'meeting', happenedOn: '2026-11-20' }],
    ['電話 昨日退院した', { kind: 'call', text: '昨日退院した' }],
    ['先週金曜 面談', { kind: 'meeting', happenedOn: '2026-11-13' }],
    ['先週の金曜日に面談', { kind: 'meeting', happenedOn: '2026-11-13' }],
    ['金曜 面談', { kind: 'meeting', happenedOn: '2026-11-20' }],
    ['3日前 メール', { kind: 'mail', happenedOn: '2026-11-19' }],
    ['三日前 メール', { kind: 'mail', happenedOn: '2026-11-19' }],
    ['10日 メール', { kind: 'mail', happenedOn: '2026-11-10' }],
    ['30日 メール', { kind: 'mail', happenedOn: '2026-10-30' }],
    [
      '先月15日 訪問',
      { kind: 'meeting', happenedOn: '2026-10-15', direction: 'fromUs', text: '訪問' },
    ],
    [
      'メール返信あり 来月まで忙しい',
      { kind: 'mail', direction: 'fromThem', text: '来月まで忙しい' },
    ],
    ['メール返信', { kind: 'mail', direction: 'fromUs' }],
    ['メール送付、案内', { kind: 'mail', direction: 'fromUs', text: '案内' }],
    ['メールアドレスが変わった', { text: 'メールアドレスが変わった' }],
    ['年賀状が届いた', { kind: 'card', direction: 'fromThem', text: '年賀状が届いた' }],
    ['はがき 転居のお知らせ', { kind: 'card', text: 'はがき 転居のお知らせ' }],
    ['手紙を出した', { kind: 'card', direction: 'fromUs', text: '手紙を出した' }],
    ['LINE 元気とのこと', { kind: 'message', text: 'LINE 元気とのこと' }],
    ['ショートメール 着いた', { kind: 'message', text: 'ショートメール 着いた' }],
    [
      '来社 書類を受け取る',
      { kind: 'meeting', direction: 'fromThem', text: '来社 書類を受け取る' },
    ],
    ['メモ 辛いものが苦手', { text: '辛いものが苦手' }],
    [
      'called, moving jobs in May',
      { kind: 'call', direction: 'fromUs', text: 'moving jobs in May' },
    ],
    [
      'yesterday met, wants to return',
      { kind: 'meeting', happenedOn: '2026-11-21', text: 'wants to return' },
    ],
    [
      '12 Sep email from her: new address',
      { kind: 'mail', happenedOn: '2026-09-12', direction: 'fromThem', text: 'new address' },
    ],
    ['callback number changed', { text: 'callback number changed' }],
  ])('%s', (line, expected) => {
    expect(understood(line)).toEqual(expected)
  })
})

describe('a next step is understood', () => {
  test.each<[string, Partial<QuickLog>]>([
    [
      '電話 転職 → 12/1まで資料を送る',
      { kind: 'call', text: '転職', nextStep: '資料を送る', nextStepDueOn: '2026-12-01' },
    ],
    [
      '電話 転職 → 資料を送る 12/1まで',
      { kind: 'call', text: '転職', nextStep: '資料を送る', nextStepDueOn: '2026-12-01' },
    ],
    [
      '転職 → 資料を送る（12/1）',
      { text: '転職', nextStep: '資料を送る', nextStepDueOn: '2026-12-01' },
    ],
    ['転職 →来週月曜に電話', { text: '転職', nextStep: '電話', nextStepDueOn: '2026-11-23' }],
    ['転職→来月連絡', { text: '転職', nextStep: '連絡', nextStepDueOn: '2026-12-01' }],
    ['電話 A社→B社に転職', { kind: 'call', text: 'A社→B社に転職' }],
    ['転職 次: 資料を送る', { text: '転職', nextStep: '資料を送る' }],
    [
      '転職。次：明後日 資料を送る',
      { text: '転職', nextStep: '資料を送る', nextStepDueOn: '2026-11-24' },
    ],
    ['→ 月末までに連絡', { nextStep: '連絡', nextStepDueOn: '2026-11-30' }],
    ['→ 1/10 連絡', { nextStep: '連絡', nextStepDueOn: '2027-01-10' }],
    ['→ 2週間後に電話', { nextStep: '電話', nextStepDueOn: '2026-12-06' }],
    ['→ 3か月後に電話', { nextStep: '電話', nextStepDueOn: '2027-02-22' }],
    ['→ 12月下旬に電話', { nextStep: '電話', nextStepDueOn: '2026-12-21' }],
    ['→ 来年4月に電話', { nextStep: '電話', nextStepDueOn: '2027-04-01' }],
    ['→ 金曜まで', { nextStepDueOn: '2026-11-27' }],
    ['→ 来週の面談を設定', { nextStep: '来週の面談を設定', nextStepDueOn: '2026-11-23' }],
    ['→ 資料を送る', { nextStep: '資料を送る' }],
    [
      'called -> next friday send papers',
      { kind: 'call', direction: 'fromUs', nextStep: 'send papers', nextStepDueOn: '2026-11-27' },
    ],
    [
      'met -> send papers by Dec 1',
      { kind: 'meeting', nextStep: 'send papers', nextStepDueOn: '2026-12-01' },
    ],
    ['met -> in 2 weeks call', { kind: 'meeting', nextStep: 'call', nextStepDueOn: '2026-12-06' }],
  ])('%s', (line, expected) => {
    expect(understood(line)).toEqual(expected)
  })
})

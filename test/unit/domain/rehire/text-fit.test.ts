import { expect, test } from 'vitest'

import { textsFit, wordsOf } from '#shared/domain/rehire/text-fit.ts'

test.each([
  ['東京・横浜', '東京本社', true],
  ['大阪', '東京本社', false],
  ['フルタイム', 'ﾌﾙﾀｲﾑ勤務', true],
  ['週３日', '週3日・在宅可', true],
  ['経理', '経営 業務管理', false],
  ['営業', '経営 業務管理', false],
  ['齋藤記念館', '斎藤記念館', true],
  ['Java', 'JavaScript', false],
  ['Tokyo or Osaka', 'Factory or Kobe', false],
  ['Tokyo or Osaka', 'Osaka office', true],
  ['', '東京', false],
])('「%s」 and 「%s」 fit: %s', (wished, offered, doesFit) => {
  expect(textsFit(wordsOf(wished), wordsOf(offered))).toBe(doesFit)
  expect(textsFit(wordsOf(offered), wordsOf(wished))).toBe(doesFit)
})

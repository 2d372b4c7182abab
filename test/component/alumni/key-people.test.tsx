import { fireEvent, screen } from '@testing-library/react'
import { test } from 'vitest'

import { nextId } from '#test/support/make-alumnus.ts'

import { layOutTables, named, openWith, seeNames, showList } from './alumni-setting.tsx'

layOutTables()

const FOUNDER = { ...named('佐藤 花子', 'サトウ ハナコ'), tags: [tag('起業家')] }
const EXPERT = { ...named('鈴木 一郎', 'スズキ イチロウ'), tags: [tag('専門家')] }
const OTHER = { ...named('青木 和子', 'アオキ カズコ'), tags: [tag('同期会')] }

function tag(name: string) {
  return { id: nextId('tag'), name }
}

test('key people are a view of their own, and everyone comes back', async () => {
  const { data } = await openWith(FOUNDER, EXPERT, OTHER)
  showList(data)
  await seeNames('青木 和子', '佐藤 花子', '鈴木 一郎')

  fireEvent.click(await screen.findByRole('button', { name: '表示: すべて' }))
  fireEvent.click(await screen.findByRole('menuitem', { name: 'キーパーソン' }))
  await seeNames('佐藤 花子', '鈴木 一郎')
  fireEvent.click(await screen.findByRole('button', { name: '表示: キーパーソン' }))
  fireEvent.click(await screen.findByRole('menuitem', { name: 'すべて' }))

  await seeNames('青木 和子', '佐藤 花子', '鈴木 一郎')
})

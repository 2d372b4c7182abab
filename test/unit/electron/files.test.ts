import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { WebContents } from 'electron'
import { beforeEach, expect, test, vi } from 'vitest'

import { fileHandlers } from '#electron/main/ipc/files.ts'
import type { Services } from '#electron/main/services.ts'

import { makeFolder } from './support/folders.ts'

const desk = vi.hoisted(() => ({
  showSaveDialog: vi.fn(),
  showItemInFolder: vi.fn(),
  openExternal: vi.fn(),
}))

vi.mock('electron', () => ({
  app: { getPath: () => '/home/hanako/Documents' },
  BrowserWindow: { fromWebContents: () => null },
  dialog: { showSaveDialog: desk.showSaveDialog },
  shell: { showItemInFolder: desk.showItemInFolder, openExternal: desk.openExternal },
}))

const SETUP = {
  name: '宛名.pdf',
  size: 'postcard',
  isLandscape: false,
  marginMm: 10,
  isTagged: true,
} as const

beforeEach(() => {
  vi.clearAllMocks()
})

function answerDialog(filePath: string | null): void {
  desk.showSaveDialog.mockResolvedValue({
    canceled: filePath === null,
    filePath: filePath ?? '',
  })
}

function handlersWith(sender: Partial<WebContents> = {}) {
  const copy: Services['copy'] = {
    begin: vi.fn(async () => undefined),
    part: vi.fn(async () => undefined),
    end: vi.fn(async () => 42),
    cancel: vi.fn(async () => undefined),
  }
  const handlers = fileHandlers({ copy } as unknown as Services)
  return { copy, handlers, sender: sender as WebContents }
}

test('a file is saved where the person says, under a name made safe', async () => {
  const path = join(makeFolder(), '名簿.xlsx')
  const { handlers, sender } = handlersWith()
  answerDialog(path)

  const saved = await handlers['file:save'](
    { name: '../名簿.xlsx', bytes: Uint8Array.of(1) },
    sender,
  )

  expect(saved).toEqual({ path })
  expect([...readFileSync(path)]).toEqual([1])
  expect(desk.showSaveDialog.mock.lastCall?.at(-1)).toEqual({
    defaultPath: join('/home/hanako/Documents', '_名簿.xlsx'),
    filters: [{ name: 'XLSX', extensions: ['xlsx'] }],
  })
})

test('nothing is written when she thinks better of it', async () => {
  const { copy, handlers, sender } = handlersWith()
  answerDialog(null)

  const saved = [
    await handlers['file:save']({ name: '名簿.csv', bytes: Uint8Array.of(1) }, sender),
    await handlers['print:pdf'](SETUP, sender),
    await handlers['copy:begin']({ name: '控え.kizuna' }, sender),
  ]

  expect(saved).toEqual([null, null, null])
  expect(copy.begin).not.toHaveBeenCalled()
})

test('only what was saved since the start is shown in its folder', async () => {
  const path = join(makeFolder(), '名簿.csv')
  const { handlers, sender } = handlersWith()
  answerDialog(path)
  await handlers['file:save']({ name: '名簿.csv', bytes: Uint8Array.of(1) }, sender)

  await handlers['file:show']({ path }, sender)

  expect(desk.showItemInFolder).toHaveBeenCalledExactlyOnceWith(path)
  expect(() => handlers['file:show']({ path: '/etc/passwd' }, sender)).toThrow(
    'file.not-saved-here',
  )
})

test('a PDF has the size of the paper, in the inches that Electron counts in', async () => {
  const path = join(makeFolder(), '宛名.pdf')
  const printToPDF = vi.fn<WebContents['printToPDF']>(async () => Buffer.from('%PDF'))
  const { handlers, sender } = handlersWith({ printToPDF })
  answerDialog(path)

  await handlers['print:pdf'](SETUP, sender)

  const options = printToPDF.mock.lastCall?.[0]
  expect(options).toMatchObject({ landscape: false, generateTaggedPDF: true })
  expect(options?.pageSize).toEqual({ width: 100 / 25.4, height: 148 / 25.4 })
  expect(options?.margins?.top).toBeCloseTo(0.3937, 4)
  expect(readFileSync(path, 'utf8')).toBe('%PDF')
})

test('the printer gets margins in pixels, none for labels, and says whether it printed', async () => {
  const print = vi.fn<WebContents['print']>((_options, done) => done?.(false, 'cancelled'))
  const { handlers, sender } = handlersWith({ print })

  const isDone = await handlers['print:paper']({ ...SETUP, marginMm: 0, size: 'A4' }, sender)
  await handlers['print:paper'](SETUP, sender)

  expect(isDone).toBe(false)
  expect(print.mock.calls[0]?.[0]).toMatchObject({
    pageSize: 'A4',
    margins: { marginType: 'none' },
  })
  expect(print.mock.calls[1]?.[0]).toMatchObject({
    pageSize: { width: 100_000, height: 148_000 },
    margins: { marginType: 'custom', top: 38, left: 38 },
  })
})

test.each([
  ['no printer', 'No printers available on the network', 'print.no-printer'],
  ['a printer that went away', 'Invalid deviceName provided', 'print.no-printer'],
  ['settings that the printer refuses', 'Invalid printer settings', 'print.failed'],
  ['a print that breaks off', 'Print job failed', 'print.failed'],
])('%s (“%s”) is told as %s', async (_what, reason, code) => {
  const print = vi.fn<WebContents['print']>((_options, done) => done?.(false, reason))
  const { handlers, sender } = handlersWith({ print })

  await expect(handlers['print:paper'](SETUP, sender)).rejects.toMatchObject({ code })
})

test('a print that she cancels is no failure', async () => {
  const print = vi.fn<WebContents['print']>((_options, done) => done?.(false, 'Print job canceled'))
  const { handlers, sender } = handlersWith({ print })

  expect(await handlers['print:paper'](SETUP, sender)).toBe(false)
})

test('an address outside is opened once it was looked at, and a failure is told', async () => {
  const { handlers, sender } = handlersWith()

  await handlers['link:open']({ url: 'https://example.co.jp' }, sender)
  desk.openExternal.mockRejectedValue(new Error('no program'))
  const failing = handlers['link:open']({ url: 'mailto:a@example.jp' }, sender)

  await expect(failing).rejects.toMatchObject({ code: 'link.not-opened' })
  await expect(handlers['link:open']({ url: 'file:///etc' }, sender)).rejects.toMatchObject({
    code: 'link.refused',
  })
  expect(desk.openExternal.mock.calls).toEqual([
    ['https://example.co.jp/'],
    ['mailto:a@example.jp'],
  ])
})

test('a copy that cannot begin is not said to be saved', async () => {
  const path = join(makeFolder(), '控え.kizuna')
  const { copy, handlers, sender } = handlersWith()
  vi.mocked(copy.begin).mockRejectedValue(new Error('no room'))
  answerDialog(path)

  await expect(handlers['copy:begin']({ name: '控え.kizuna' }, sender)).rejects.toThrow('no room')
  expect(() => handlers['file:show']({ path }, sender)).toThrow('file.not-saved-here')
  expect(existsSync(path)).toBe(false)
})

import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  nativeTheme,
  net,
  Notification,
  powerMonitor,
  protocol,
  safeStorage,
  session,
  shell,
} from 'electron'

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; " +
  "img-src 'self' app:; worker-src 'self'; require-trusted-types-for 'script'"

/** What the stories ask main about afterwards. */
const seen = []
globalThis.seen = seen

protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
])
app.setPath('userData', process.env.KIZUNA_USER_DATA)
app.commandLine.appendSwitch('enable-features', 'IdbSqliteBackingStore')

if (app.requestSingleInstanceLock()) run()
else app.quit()

function run() {
  app.on('second-instance', (_event, argv) => seen.push(`second-instance ${argv.at(-1)}`))
  app.on('window-all-closed', () => app.quit())
  for (const name of ['suspend', 'lock-screen']) powerMonitor.on(name, () => seen.push(name))
  void open()
}

async function open() {
  await app.whenReady()
  protocol.handle('app', serve)
  refusePermissions()
  answerPage()
  setMenu()
  if (process.env.FIXTURE_THEME) nativeTheme.themeSource = process.env.FIXTURE_THEME
  openWindow()
}

async function serve(request) {
  const { host, pathname } = new URL(request.url)
  if (host !== 'fixture' || pathname.includes('..')) return new Response(null, { status: 404 })
  const file = pathToFileURL(join(import.meta.dirname, 'page', pathname))
  const answer = await net.fetch(file.href)
  const headers = new Headers(answer.headers)
  if (!process.env.FIXTURE_OPEN_POLICY) headers.set('content-security-policy', POLICY)
  return new Response(answer.body, { headers })
}

function refusePermissions() {
  const allowed = new Set(['clipboard-sanitized-write'])
  session.defaultSession.setPermissionRequestHandler((_contents, name, answer) =>
    answer(allowed.has(name)),
  )
  session.defaultSession.webRequest.onBeforeRequest((details, answer) => {
    const isOwn = details.url.startsWith('app://')
    seen.push(`${isOwn ? 'request' : 'refused'} ${details.url}`)
    answer({ cancel: !isOwn })
  })
}

function answerPage() {
  ipcMain.handle('who', ({ senderFrame }) => [senderFrame.url, senderFrame.origin])
  ipcMain.handle('echo', (_event, value) => value)
  ipcMain.handle('fail', () => {
    throw new TypeError('from main')
  })
  ipcMain.handle('unclonable', () => () => {})
  ipcMain.on('note', (_event, name, size) => seen.push(`note ${name} ${size?.length ?? size}`))
  ipcMain.on('notify', () => new Notification({ title: 'A title', body: 'A body' }).show())
  ipcMain.handle('save', async (event, text) => {
    const window = BrowserWindow.fromWebContents(event.sender)
    const { canceled, filePath } = await dialog.showSaveDialog(window, {})
    if (!canceled) await writeFile(filePath, text)
    return !canceled
  })
  ipcMain.handle('seal', async (_event, text) => {
    if (!(await safeStorage.isAsyncEncryptionAvailable())) return null
    const sealed = await safeStorage.encryptStringAsync(text)
    const { result } = await safeStorage.decryptStringAsync(sealed)
    return { result, hides: !sealed.includes(text), store: safeStorage.getSelectedStorageBackend() }
  })
  ipcMain.handle('print', async () => {
    const window = new BrowserWindow({ show: false })
    await window.loadURL('app://fixture/print.html')
    const pdf = await window.webContents.printToPDF({ pageSize: 'A4', printBackground: true })
    window.destroy()
    return pdf
  })
}

function setMenu() {
  const menu = [{ label: 'File', submenu: [{ id: 'new', label: 'New', click: openWindow }] }]
  Menu.setApplicationMenu(Menu.buildFromTemplate(menu))
}

function openWindow() {
  const window = new BrowserWindow({
    width: 900,
    height: 700,
    show: false,
    webPreferences: { preload: join(import.meta.dirname, 'preload.cjs') },
  })
  window.once('ready-to-show', () => window.show())
  window.webContents.setWindowOpenHandler(({ url }) => {
    if (url.startsWith('https:')) void shell.openExternal(url)
    return { action: 'deny' }
  })
  window.webContents.on('will-navigate', (event, url) => {
    seen.push(`will-navigate ${url}`)
    if (!url.startsWith('app://fixture/')) event.preventDefault()
  })
  window.webContents.on('will-prevent-unload', () => seen.push('will-prevent-unload'))
  window.on('close', () => seen.push('close'))
  window.on('resize', () => seen.push(`resize ${window.getSize().join('x')}`))
  window.webContents.ipc.on('tell-me', (event) => event.sender.send('told', new Date(0), 10n))
  void window.loadURL('app://fixture/index.html')
}

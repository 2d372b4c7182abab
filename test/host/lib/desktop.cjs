const { EventEmitter } = require('node:events')
const fs = require('node:fs')
const { createEvent, unsupported } = require('./events.cjs')

const DISPLAY = {
  id: 1,
  label: 'host',
  bounds: { x: 0, y: 0, width: 1920, height: 1080 },
  workArea: { x: 0, y: 0, width: 1920, height: 1080 },
  size: { width: 1920, height: 1080 },
  workAreaSize: { width: 1920, height: 1080 },
  scaleFactor: 1,
  rotation: 0,
  internal: true,
}

/** Electron's `dialog`: a story replaces what it expects to be asked; nothing else is answered. */
function createDialog(record) {
  const unanswered = (name) => async () => {
    record.dialogs.push({ name })
    throw new Error(`dialog.${name} opened, and no test answered it`)
  }
  return {
    showSaveDialog: unanswered('showSaveDialog'),
    showOpenDialog: unanswered('showOpenDialog'),
    showMessageBox: unanswered('showMessageBox'),
    showErrorBox(title, content) {
      record.dialogs.push({ name: 'showErrorBox', title, content })
      console.error(`${title}\n${content}`)
    },
    showSaveDialogSync: () => unsupported('dialog.showSaveDialogSync'),
    showOpenDialogSync: () => unsupported('dialog.showOpenDialogSync'),
    showMessageBoxSync: () => unsupported('dialog.showMessageBoxSync'),
  }
}

/** Electron's `shell`: what it would open is only recorded. */
function createShell(record) {
  return {
    openExternal: async (url) => {
      record.openedExternal.push(url)
    },
    openPath: async (file) => {
      record.openedPaths.push(file)
      return ''
    },
    showItemInFolder: (file) => {
      record.openedPaths.push(file)
    },
    trashItem: (file) => fs.promises.rm(file, { recursive: true }),
    beep() {},
  }
}

/** @returns Electron's `Notification` class; what it shows is only recorded */
function createNotificationClass(record) {
  return class Notification extends EventEmitter {
    constructor(options = {}) {
      super()
      Object.assign(this, options)
    }

    show() {
      record.notifications.push({ title: this.title, body: this.body, notification: this })
      queueMicrotask(() => this.emit('show', createEvent()))
    }

    close() {
      this.emit('close', createEvent())
    }

    static isSupported = () => true
  }
}

function createClipboard() {
  let text = ''
  return {
    readText: () => text,
    writeText: (value) => {
      text = value
    },
    clear: () => {
      text = ''
    },
    availableFormats: () => (text ? ['text/plain'] : []),
  }
}

function createScreen() {
  const one = () => DISPLAY
  return Object.assign(new EventEmitter(), {
    getAllDisplays: () => [DISPLAY],
    getPrimaryDisplay: one,
    getDisplayMatching: one,
    getDisplayNearestPoint: one,
    getCursorScreenPoint: () => ({ x: 0, y: 0 }),
  })
}

/** A test makes the machine sleep or lock by `powerMonitor.emit('lock-screen')`. */
function createPowerMonitor() {
  return Object.assign(new EventEmitter(), {
    getSystemIdleState: () => 'active',
    getSystemIdleTime: () => 0,
    getCurrentThermalState: () => 'nominal',
    isOnBatteryPower: () => false,
    onBatteryPower: false,
  })
}

function createGlobalShortcut() {
  return {
    register: () => true,
    unregister() {},
    unregisterAll() {},
    isRegistered: () => false,
  }
}

module.exports = {
  DISPLAY,
  createClipboard,
  createDialog,
  createGlobalShortcut,
  createNotificationClass,
  createPowerMonitor,
  createScreen,
  createShell,
}

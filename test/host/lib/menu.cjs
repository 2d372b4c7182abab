const { EventEmitter } = require('node:events')

const ROLES = {
  quit: (_window, app) => app.quit(),
  close: (window) => window?.close(),
  reload: (window) => window?.webContents.reload(),
  minimize: (window) => window?.minimize(),
  togglefullscreen: (window) => window?.setFullScreen(!window.isFullScreen()),
  resetzoom: (window) => window?.webContents.setZoomFactor(1),
  zoomin: (window) => zoomBy(window, 0.5),
  zoomout: (window) => zoomBy(window, -0.5),
  cut: (window) => window?.webContents.cut(),
  copy: (window) => window?.webContents.copy(),
  paste: (window) => window?.webContents.paste(),
  undo: (window) => window?.webContents.undo(),
  redo: (window) => window?.webContents.redo(),
  selectall: (window) => window?.webContents.selectAll(),
}

function zoomBy(window, levels) {
  const contents = window?.webContents
  contents?.setZoomLevel(contents.getZoomLevel() + levels)
}

/** @returns Electron's `Menu` and `MenuItem`: kept, not drawn; a test clicks an item by its id */
function createMenuClasses(host) {
  let applicationMenu = null

  class MenuItem {
    checked = false
    enabled = true
    visible = true

    constructor(options) {
      const { label, role, submenu } = options
      this.type = submenu ? 'submenu' : 'normal'
      Object.assign(this, options)
      this.label = label ?? (role ? role[0].toUpperCase() + role.slice(1) : '')
      if (Array.isArray(submenu)) this.submenu = Menu.buildFromTemplate(submenu)
      this.click = (event = {}, window = host.electron.BrowserWindow.getFocusedWindow()) =>
        this.run(options, event, window)
    }

    run({ click, role }, event, window) {
      if (!this.enabled) return
      if (this.type === 'checkbox') this.checked = !this.checked
      if (this.type === 'radio') this.checked = true
      if (click) click(this, window ?? undefined, event)
      else ROLES[role?.toLowerCase()]?.(window, host.app)
    }
  }

  class Menu extends EventEmitter {
    items = []

    append(item) {
      this.items.push(item)
    }

    insert(at, item) {
      this.items.splice(at, 0, item)
    }

    popup({ callback } = {}) {
      callback?.()
    }

    closePopup() {}

    getMenuItemById(id) {
      for (const item of this.items) {
        const found = item.id === id ? item : item.submenu?.getMenuItemById(id)
        if (found) return found
      }
      return null
    }

    static buildFromTemplate(template) {
      const menu = new Menu()
      for (const item of template) {
        menu.append(item instanceof MenuItem ? item : new MenuItem(item))
      }
      return menu
    }

    static setApplicationMenu(menu) {
      applicationMenu = menu
    }

    static getApplicationMenu() {
      return applicationMenu
    }
  }

  return { Menu, MenuItem }
}

module.exports = { createMenuClasses }

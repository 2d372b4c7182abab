const { contextBridge, ipcRenderer, webUtils } = require('electron')

globalThis.leak = 'stays in the isolated world'

contextBridge.exposeInMainWorld('bridge', {
  add: (a, b) => a + b,
  versions: { ...process.versions },
  invoke: (channel, ...args) => ipcRenderer.invoke(channel, ...args),
  send: (channel, ...args) => ipcRenderer.send(channel, ...args),
  sizeOfLarge: async (size) => {
    const bytes = new Uint8Array(size).fill(7)
    const back = await ipcRenderer.invoke('echo', bytes)
    return [back.length, back[size - 1]]
  },
  pathOf: (file) => webUtils.getPathForFile(file),
  onTold: (listener) => {
    const receive = (_event, ...args) => listener(...args)
    ipcRenderer.on('told', receive)
    ipcRenderer.send('tell-me')
    return () => ipcRenderer.off('told', receive)
  },
})

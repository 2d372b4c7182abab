const { spawnSync } = require('node:child_process')
const crypto = require('node:crypto')
const fs = require('node:fs')
const net = require('node:net')
const os = require('node:os')
const path = require('node:path')
const { createEvent } = require('./events.cjs')

// The answer must be synchronous, so a short-lived process tells the first instance.
const TELL = `const socket = require('node:net').connect(process.argv[1])
socket.on('error', () => process.exit(1))
socket.end(process.argv[2])`

/**
 * Gives `app.requestSingleInstanceLock`: one process a userData folder. The lock file names the
 * holder's pid, the socket passes the second one's words. A holder that was killed, or whose pid
 * went to another program, does not answer and loses the lock.
 */
function createSingleInstance(host) {
  let server = null

  function request(data) {
    if (server) return true
    const userData = host.paths.getPath('userData')
    fs.mkdirSync(userData, { recursive: true })
    const lock = path.join(userData, 'host.lock')
    const socket = socketFor(userData)
    if (!take(lock)) {
      const words = { argv: process.argv, cwd: process.cwd(), data }
      if (isAlive(holderOf(lock)) && tell(socket, words)) return false
      fs.writeFileSync(lock, String(process.pid))
    }
    listen(lock, socket)
    return true
  }

  function listen(lock, socket) {
    fs.rmSync(socket, { force: true })
    server = net.createServer({ allowHalfOpen: true }, (connection) => {
      const pieces = []
      connection.on('data', (piece) => pieces.push(piece))
      connection.on('end', () => {
        connection.end()
        const words = JSON.parse(Buffer.concat(pieces).toString('utf8'))
        void host.whenReady.then(() =>
          host.app.emit('second-instance', createEvent(), words.argv, words.cwd, words.data),
        )
      })
    })
    server.listen(socket)
    server.unref()
    process.on('exit', () => {
      for (const file of [socket, lock]) fs.rmSync(file, { force: true })
    })
  }

  function release() {
    server?.close()
    server = null
  }

  return { request, release, has: () => server !== null }
}

/** Sockets may not have long paths, so the name is a digest in the folder for temporary files. */
function socketFor(userData) {
  const digest = crypto.createHash('sha256').update(userData).digest('hex').slice(0, 16)
  return path.join(os.tmpdir(), `kizuna-host-${digest}.sock`)
}

function take(lock) {
  try {
    fs.writeFileSync(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  }
}

function holderOf(lock) {
  return Number(fs.readFileSync(lock, 'utf8'))
}

function tell(socket, words) {
  const told = spawnSync(process.execPath, ['-e', TELL, socket, JSON.stringify(words)])
  return told.status === 0
}

/** @param {number} pid */
function isAlive(pid) {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

module.exports = { createSingleInstance, isAlive }

import { Socket } from 'node:net'

/** How often the page and main tried to reach the network. */
export const networkAttempts = { page: 0, main: 0 }

// The stories read it here.
Object.assign(globalThis, { __networkAttempts: networkAttempts })

/** Counts an attempt to reach the network. */
export function countAttempt(who: keyof typeof networkAttempts): void {
  networkAttempts[who]++
}

/**
 * Counts every connection that main begins, http and tls included, as all go through this one
 * method. Pipes and sockets of the file system have a path and stay on this computer.
 */
export function countSockets(): void {
  // oxlint-disable-next-line typescript/unbound-method -- called on the socket in hand below
  const { connect } = Socket.prototype
  Socket.prototype.connect = function (this: Socket, ...input: unknown[]): Socket {
    const first: unknown = Array.isArray(input[0]) ? input[0][0] : input[0]
    const isPath =
      (typeof first === 'string' && Number.isNaN(Number(first))) ||
      (typeof first === 'object' && first !== null && 'path' in first && Boolean(first.path))
    if (!isPath) countAttempt('main')
    return Reflect.apply(connect, this, input)
  }
}

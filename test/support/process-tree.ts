import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'

interface Process {
  pid: number
  parent: number
  command: string
  /** Ended, and only waiting for its parent to notice. */
  isZombie: boolean
}

/**
 * Ends a process and all its descendants at once, as a power cut would; they get no last word. They
 * are held first, so that none starts another while the others end.
 */
export async function killTree(pid: number): Promise<void> {
  const doomed = holdTree(pid)
  for (const one of doomed) signal(one, 'SIGKILL')
  while (listProcesses().some((one) => doomed.has(one.pid) && !one.isZombie)) await delay(10)
}

function holdTree(pid: number): Set<number> {
  const held = new Set<number>()
  for (;;) {
    const found = [pid, ...descendantsOf(pid, listProcesses())].filter((one) => !held.has(one))
    if (found.length === 0) return held
    for (const one of found) {
      held.add(one)
      signal(one, 'SIGSTOP')
    }
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

/** The command lines of the processes that name this text, e.g. a folder of userData. */
export function commandsNaming(text: string): string[] {
  return listProcesses()
    .map(({ command }) => command)
    .filter((command) => command.includes(text))
}

function descendantsOf(pid: number, processes: readonly Process[]): number[] {
  return processes
    .filter(({ parent }) => parent === pid)
    .flatMap((child) => [child.pid, ...descendantsOf(child.pid, processes)])
}

function listProcesses(): Process[] {
  if (existsSync('/proc/self')) return listFromProc()
  return execFileSync('ps', ['-A', '-o', 'pid=,ppid=,state=,command='], { encoding: 'utf8' })
    .split('\n')
    .flatMap((line) => {
      const [, pid, parent, state, command] = /^\s*(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/.exec(line) ?? []
      if (state === undefined || command === undefined) return []
      const isZombie = state.startsWith('Z')
      return [{ pid: Number(pid), parent: Number(parent), command, isZombie }]
    })
}

/** Reads Linux's table of processes, where `stat` is `pid (name) state parent …`. */
function listFromProc(): Process[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8')
        const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
        const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ')
        return [{ pid: Number(name), parent: Number(parent), command, isZombie: state === 'Z' }]
      } catch {
        // It has ended since the folder was read.
        return []
      }
    })
}

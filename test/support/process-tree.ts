import { readdirSync, readFileSync } from 'node:fs'

/** Ends a process and all its descendants at once, as a power cut would; they get no last word. */
export function killTree(pid: number): void {
  const doomed = [pid, ...descendantsOf(pid)]
  for (const one of doomed) {
    try {
      process.kill(one, 'SIGKILL')
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
    }
  }
}

function descendantsOf(pid: number): number[] {
  const children = processes()
    .filter(({ parent }) => parent === pid)
    .map((child) => child.pid)
  return children.flatMap((child) => [child, ...descendantsOf(child)])
}

/** Reads Linux's table of processes; `stat` is `pid (name) state parent …`. */
function processes(): { pid: number; parent: number }[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8')
        const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
        return [{ pid: Number(name), parent }]
      } catch {
        // A process that has ended since the folder was read is no descendant.
        return []
      }
    })
}

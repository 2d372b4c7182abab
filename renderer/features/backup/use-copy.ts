import { useRef, useState } from 'react'

import { useCommand, useData } from '#renderer/data/use-data.ts'
import type { Command } from '#renderer/data/use-data.ts'
import { useLanguage, useT } from '#renderer/i18n/language.ts'
import { ask } from '#renderer/platform/platform.ts'
import { useToday } from '#renderer/records/today.ts'
import { AppError } from '#shared/lib/errors.ts'

/** What kind of copy: sealed, or readable by anyone. */
export type CopyKind = 'sealed' | 'open'

/** A copy that was made. */
export interface CopyMade {
  readonly kind: CopyKind
  readonly path: string
  readonly sizeBytes: number
}

/** Makes a copy of everything; a sealed one goes piece by piece, so that memory stays small. */
export function useCopy(version: string): {
  readonly run: Command<[kind: CopyKind, hasPersonnel: boolean], CopyMade | null>
  readonly made: CopyMade | null
  /** How far a sealed copy is, from 0 to 1; null while none is under way. */
  readonly share: number | null
  readonly cancel: () => void
} {
  const t = useT()
  const language = useLanguage()
  const today = useToday()
  const { copying } = useData()
  const [made, setMade] = useState<CopyMade | null>(null)
  const [share, setShare] = useState<number | null>(null)
  const isCancelled = useRef(false)

  const sealed = async (name: string): Promise<CopyMade | null> => {
    const place = await ask('copy:begin', { name: `${name}.kizuna` })
    if (place === null) return null
    try {
      await copying.begin()
      for (;;) {
        const { text, share: done } = await copying.next()
        if (isCancelled.current) throw new AppError('act.cancelled')
        if (text === null) break
        await ask('copy:part', { text })
        setShare(done)
      }
      const { sizeBytes } = await ask('copy:end', null)
      return { kind: 'sealed', path: place.path, sizeBytes }
    } catch (error) {
      // Nothing half-written stays behind; why it failed is what she has to know.
      await copying.cancel()
      await ask('copy:cancel', null)
      throw error
    }
  }
  const open = async (name: string, hasPersonnel: boolean): Promise<CopyMade | null> => {
    const bytes = await copying.open({ language, version, hasPersonnel })
    if (isCancelled.current) throw new AppError('act.cancelled')
    const saved = await ask('file:save', { name: `${name}.zip`, bytes })
    return saved === null ? null : { kind: 'open', path: saved.path, sizeBytes: bytes.length }
  }

  const run = useCommand(
    async (kind: CopyKind, hasPersonnel: boolean): Promise<CopyMade | null> => {
      isCancelled.current = false
      setMade(null)
      const name = `${t(`backup.file-name.${kind}`)}_${today.replaceAll('-', '')}`
      try {
        const done = kind === 'sealed' ? await sealed(name) : await open(name, hasPersonnel)
        if (done === null) return null
        await copying.record(kind, done.sizeBytes, hasPersonnel)
        setMade(done)
        return done
      } finally {
        setShare(null)
      }
    },
  )
  return {
    run,
    made,
    share,
    cancel: () => {
      isCancelled.current = true
      void copying.cancel()
    },
  }
}

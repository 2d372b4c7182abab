import { useState } from 'react'
import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'

import { ask } from '#renderer/platform/platform.ts'
import { Paper } from '#renderer/ui/paper.tsx'
import type { PaperSetup } from '#shared/ipc/contract.ts'

/** Where paper goes: into a PDF file, or to the printer. */
export type PaperWay = 'pdf' | 'paper'

/** What became of it: the PDF's path, null from a printer; undefined where she thought better of it. */
export type PaperDone = { readonly path: string | null } | undefined

/** Puts something on paper; `sheet` has to be rendered for as long as that takes. */
export function usePaper(): {
  readonly sheet: ReactNode
  /** `foot` stands at the foot of every counted page. */
  readonly print: (
    content: ReactNode,
    setup: PaperSetup,
    way: PaperWay,
    foot?: string,
  ) => Promise<PaperDone>
} {
  const [content, setContent] = useState<ReactNode>(null)
  const print = async (
    next: ReactNode,
    setup: PaperSetup,
    way: PaperWay,
    foot = '',
  ): Promise<PaperDone> => {
    const { style } = document.documentElement
    style.setProperty('--paper-foot', cssString(foot))
    // What is asked for is drawn before main is asked to print it.
    flushSync(() => setContent(next))
    try {
      if (way === 'pdf') return (await ask('print:pdf', setup)) ?? undefined
      return (await ask('print:paper', setup)) ? { path: null } : undefined
    } finally {
      setContent(null)
      style.removeProperty('--paper-foot')
    }
  }
  return { sheet: content === null ? null : <Paper>{content}</Paper>, print }
}

/** A text as a string of CSS, which ends at quotes and line ends. */
function cssString(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&').replace(/[\n\r\f]+/g, ' ')}"`
}

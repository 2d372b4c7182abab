import { SaxesParser } from 'saxes'

import { ok, refuse, type Result } from '#shared/lib/result.ts'

import type { RefusedFile } from './rows.ts'
import type { Zip } from './zip.ts'

/** What a reader of one XML part listens to; names come without their prefix. */
export interface XmlListener {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void
  readonly text?: (text: string) => void
  readonly close?: (name: string) => void
}

/** Streams one part of a workbook through a listener. */
export function readXml(zip: Zip, part: string, listener: XmlListener): Result<null, RefusedFile> {
  const parser = new SaxesParser<{ position: false; xmlns: false }>({
    position: false,
    xmlns: false,
  })
  const decoder = new TextDecoder()
  parser.on('opentag', (tag) => listener.open?.(localName(tag.name), tag.attributes))
  parser.on('closetag', (tag) => listener.close?.(localName(tag.name)))
  if (listener.text !== undefined) {
    parser.on('text', listener.text)
    parser.on('cdata', listener.text)
  }
  parser.on('error', (error) => {
    throw error
  })
  try {
    const read = zip.read(
      part,
      (bytes) => void parser.write(decoder.decode(bytes, { stream: true })),
    )
    if (!read.ok) return read
    parser.write(decoder.decode()).close()
    return ok(null)
  } catch {
    return refuse('transfer.broken')
  }
}

function localName(name: string): string {
  const colon = name.indexOf(':')
  return colon < 0 ? name : name.slice(colon + 1)
}

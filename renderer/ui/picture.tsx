import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'

import type { Inks } from './chart.ts'
import { PAGE_INKS } from './chart.ts'
import { cx } from './cx.ts'

import styles from './picture.module.css'

/** Pixels of the picture for one of the drawing, so that it stays sharp on paper. */
const SCALE = 2

/** What a picture is drawn with: the page's colours by day, and its letters. */
export interface PictureLook {
  readonly inks: Inks
  readonly font: string
}

/**
 * Draws a picture as a PNG file, in the colours of the day whatever the page's are.
 *
 * @param draw gives an `svg` element with width and height that needs nothing from the page
 */
export async function drawPng(draw: (look: PictureLook) => ReactNode): Promise<Blob> {
  const holder = document.createElement('div')
  const root = createRoot(holder)
  flushSync(() => root.render(draw(dayLook())))
  const svg = holder.querySelector('svg')
  if (svg === null) throw new Error('no svg drawn')
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  const { width, height } = { width: svg.width.baseVal.value, height: svg.height.baseVal.value }
  const text = new XMLSerializer().serializeToString(svg)
  root.unmount()
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width * SCALE
  canvas.height = height * SCALE
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('no png')) : resolve(blob)))
  })
}

/** Colours as the page has them by day: an image of its own knows no variables. */
function dayLook(): PictureLook {
  const probe = document.createElement('span')
  probe.className = cx(styles.day)
  document.body.append(probe)
  const inkOf = (name: keyof Inks): string => {
    probe.style.color = PAGE_INKS[name]
    return getComputedStyle(probe).color
  }
  const inks: Inks = {
    ink: inkOf('ink'),
    soft: inkOf('soft'),
    line: inkOf('line'),
    thread: inkOf('thread'),
    paper: 'white',
  }
  probe.remove()
  return { inks, font: getComputedStyle(document.body).fontFamily }
}

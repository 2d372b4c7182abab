import { ensureChromium } from '../tools/chromium.mjs'
import { hasElectron, runtimeName } from './runtime.ts'

/** Sees that there is something to run the stories on, and says what. */
export default function setUpStories(): void {
  if (!hasElectron()) ensureChromium()
  console.log(`The stories run on ${runtimeName()}.`)
}

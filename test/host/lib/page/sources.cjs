const { makeBridge } = require('./bridge.cjs')
const { makeCodec } = require('./codec.cjs')
const { makeEnvelopes } = require('./envelope.cjs')
const { runIsolatedWorld } = require('./isolated-world.cjs')
const { runMainWorld } = require('./main-world.cjs')

// Electron runs a preload in the top frame alone; about:blank stands before the first navigation.
const onlyInPages = (source) =>
  `if (window === window.top && location.href !== 'about:blank') { ${source} }`

/** @returns {string} the script for the page's main world */
function mainWorldSource(token) {
  return onlyInPages(call(runMainWorld, makeBridge.toString(), JSON.stringify(token)))
}

/**
 * @param {{ token: string, binding: string, deliver: string, parcels: string, process: object,
 *   preloadPath: string }} facts
 * @param {string | null} preload the preload's own text
 * @returns {string} the script for the page's isolated world
 */
function isolatedWorldSource(facts, preload) {
  const makers = Object.entries({ makeBridge, makeCodec, makeEnvelopes }).map(
    ([name, maker]) => `${name}: ${maker.toString()}`,
  )
  const run =
    preload === null ? 'null' : `function (require, process, module, exports) {\n${preload}\n}`
  return onlyInPages(call(runIsolatedWorld, `{ ${makers.join(', ')} }`, JSON.stringify(facts), run))
}

/** Writes a call of a function that stands alone, with its arguments' texts. */
function call(run, ...args) {
  return `(${run.toString()})(${args.join(', ')})`
}

module.exports = { mainWorldSource, isolatedWorldSource }

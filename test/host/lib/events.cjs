/**
 * Makes the first argument that Electron's listeners get.
 *
 * @param {object} [facts] what this kind of event carries besides
 */
function createEvent(facts = {}) {
  const event = {
    defaultPrevented: false,
    preventDefault() {
      event.defaultPrevented = true
    },
    ...facts,
  }
  return event
}

/** @param {string} what @returns {never} */
function unsupported(what) {
  throw new Error(`The Chromium host does not support ${what}`)
}

/** Stands for a module the host lacks: naming it is free, using it says what is missing. */
function missingModule(name) {
  return new Proxy(function () {}, {
    get: (_target, key) =>
      typeof key === 'symbol' || key === 'then' ? undefined : unsupported(`${name}.${key}`),
    construct: () => unsupported(`new ${name}`),
    apply: () => unsupported(name),
  })
}

/** Keeps a failure that the host's own housekeeping may meet while a window or Chromium ends. */
function ignoreEnd(error) {
  if (process.env.KIZUNA_HOST_DEBUG) console.error(error)
}

module.exports = { createEvent, unsupported, missingModule, ignoreEnd }

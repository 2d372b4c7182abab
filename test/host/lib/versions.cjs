/** The version of Electron whose API the host follows; a test holds it to the installed package. */
const ELECTRON_VERSION = '45.4.1'

module.exports = { ELECTRON_VERSION }

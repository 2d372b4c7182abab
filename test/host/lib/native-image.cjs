const fs = require('node:fs')

const NONE = Buffer.alloc(0)

/** @param {Buffer} png */
function createImage(png) {
  const image = {
    toPNG: () => png,
    toDataURL: () => `data:image/png;base64,${png.toString('base64')}`,
    isEmpty: () => png.length === 0,
    // A PNG's header holds width and height at bytes 16 and 20.
    getSize: () =>
      png.length > 24
        ? { width: png.readUInt32BE(16), height: png.readUInt32BE(20) }
        : { width: 0, height: 0 },
    resize: () => image,
    setTemplateImage() {},
  }
  return image
}

const nativeImage = {
  createEmpty: () => createImage(NONE),
  createFromPath: (file) => createImage(fs.existsSync(file) ? fs.readFileSync(file) : NONE),
  createFromBuffer: createImage,
  createFromDataURL: (url) => createImage(Buffer.from(url.split(',')[1], 'base64')),
}

module.exports = { createImage, nativeImage }

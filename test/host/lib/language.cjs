/**
 * Reads the user's languages as the desktop tells them, LANGUAGE before LC_ALL before LANG.
 *
 * @param {Record<string, string | undefined>} env
 * @returns {string[]} e.g. `['ja-JP', 'en-US']`; `['en-US']` where nothing is said
 */
function preferredLanguages(env) {
  const words = (env.LANGUAGE || env.LC_ALL || env.LC_MESSAGES || env.LANG || '').split(':')
  const tags = words
    .map((word) => word.replace(/[.@].*$/, '').replace('_', '-'))
    .filter((tag) => /^[a-z]{2,3}(-[A-Za-z]+)*$/.test(tag))
    .map((tag) => REGIONS[tag] ?? tag)
  return tags.length > 0 ? tags : ['en-US']
}

const REGIONS = { ja: 'ja-JP', en: 'en-US' }

/** Chromium has one Japanese for all regions, and an English a region. */
function chromiumLocale(tag) {
  return tag.startsWith('en') ? tag : tag.split('-')[0]
}

module.exports = { preferredLanguages, chromiumLocale }

/**
 * Hashes of the style elements that React Aria puts into the page; each is a constant text of the
 * library, and a story that counts violations finds a new one.
 */
const STYLE_HASHES: readonly string[] = ['38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o=']

/** The page's content policy: nothing but what was shipped, and no text that becomes code. */
export const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  ["style-src 'self'", ...STYLE_HASHES.map((hash) => `'sha256-${hash}'`)].join(' '),
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-src 'none'",
  "object-src 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  // The page's one policy makes the addresses of its own workers.
  'trusted-types kizuna',
].join('; ')

/** A file larger than this is refused unread, in bytes. */
export const MAX_FILE_BYTES = 50 * 1024 * 1024
/** A packed file that unpacks to more than this is refused, in bytes. */
export const MAX_UNPACKED_BYTES = 300 * 1024 * 1024
/** A packed file of more parts than this is refused. */
export const MAX_ZIP_ENTRIES = 5000
/** A table of more rows than this is refused. */
export const MAX_ROWS = 200_000
/** A table wider than this is refused. */
export const MAX_COLUMNS = 2000

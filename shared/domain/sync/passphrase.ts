/**
 * The shortest passphrase, in characters, that may guard a workspace on a server: whoever copies the
 * server's database can try one after another for as long as he likes.
 */
export const SYNC_PASSPHRASE_MIN_LENGTH = 12

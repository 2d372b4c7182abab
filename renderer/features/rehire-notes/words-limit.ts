/** How much facts or opinions of one note may say, in UTF-16 units. */
export const WORDS_LIMIT = 20_000

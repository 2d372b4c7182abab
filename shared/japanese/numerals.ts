const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}

/** Turns the kanji numerals of a date (二十七, 二〇一五, 三十) into digits and leaves all else. */
export function plainNumerals(text: string): string {
  return text.replace(/[〇零一二三四五六七八九十]+/g, readRun)
}

function readRun(run: string): string {
  if (!run.includes('十')) return Array.from(run, (char) => DIGITS[char] ?? char).join('')
  const [tens = '', ones = ''] = run.split('十')
  const value =
    (tens === '' ? 1 : (DIGITS[tens] ?? 0)) * 10 + (ones === '' ? 0 : (DIGITS[ones] ?? 0))
  return String(value)
}

import { toKatakana } from './kana.ts'

const SYLLABLES: ReadonlyMap<string, string> = new Map(
  (
    'ア a イ i ウ u エ e オ o カ ka キ ki ク ku ケ ke コ ko サ sa シ shi ス su セ se ソ so ' +
    'タ ta チ chi ツ tsu テ te ト to ナ na ニ ni ヌ nu ネ ne ノ no ハ ha ヒ hi フ fu ヘ he ホ ho ' +
    'マ ma ミ mi ム mu メ me モ mo ヤ ya ユ yu ヨ yo ラ ra リ ri ル ru レ re ロ ro ' +
    'ワ wa ヰ i ヱ e ヲ o ン n ガ ga ギ gi グ gu ゲ ge ゴ go ザ za ジ ji ズ zu ゼ ze ゾ zo ' +
    'ダ da ヂ ji ヅ zu デ de ド do バ ba ビ bi ブ bu ベ be ボ bo パ pa ピ pi プ pu ペ pe ポ po ' +
    'ヴ bu ァ a ィ i ゥ u ェ e ォ o ャ ya ュ yu ョ yo ヮ wa ' +
    'キャ kya キュ kyu キョ kyo シャ sha シュ shu ショ sho チャ cha チュ chu チョ cho ' +
    'ニャ nya ニュ nyu ニョ nyo ヒャ hya ヒュ hyu ヒョ hyo ミャ mya ミュ myu ミョ myo ' +
    'リャ rya リュ ryu リョ ryo ギャ gya ギュ gyu ギョ gyo ジャ ja ジュ ju ジョ jo ' +
    'ヂャ ja ヂュ ju ヂョ jo ビャ bya ビュ byu ビョ byo ピャ pya ピュ pyu ピョ pyo ' +
    'シェ she ジェ je チェ che ティ ti ディ di トゥ tu ドゥ du デュ dyu ファ fa フィ fi フェ fe ' +
    'フォ fo フュ fyu ウィ wi ウェ we ウォ wo ヴァ va ヴィ vi ヴェ ve ヴォ vo ツァ tsa'
  )
    .split(' ')
    .reduce<[string, string][]>((pairs, word, at, all) => {
      if (at % 2 === 1) pairs.push([all[at - 1] ?? '', word])
      return pairs
    }, []),
)

/** Writes a reading in Hepburn romaji, letter by letter: サトウ → satou, ハットリ → hattori. */
export function toRomaji(reading: string): string {
  const kana = toKatakana(reading)
  let romaji = ''
  let doubled = false
  for (let at = 0; at < kana.length;) {
    const two = SYLLABLES.get(kana.slice(at, at + 2))
    const one = kana.charAt(at)
    const syllable = two ?? SYLLABLES.get(one)
    at += two === undefined ? 1 : 2
    if (one === 'ッ') {
      doubled = true
      continue
    }
    const written = syllable ?? (one === 'ー' ? (/[aiueo]$/.exec(romaji)?.[0] ?? '') : one)
    romaji += doubled ? doubleConsonant(written) : written
    doubled = false
  }
  return romaji
}

/**
 * Folds romaji of any habit to one form, so that sato, satou, satoh, satō and Satoo meet.
 *
 * Kunrei spellings (si, ti, tu, hu, zi, sya) and m before b, m, p fold to Hepburn; long vowels are
 * shortened.
 */
export function foldRomaji(romaji: string): string {
  return romaji
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .replace(/sy([auo])/g, 'sh$1')
    .replace(/ty([auo])/g, 'ch$1')
    .replace(/(?:zy|jy|dy)([auo])/g, 'j$1')
    .replace(/(^|[^cs])hu/g, '$1fu')
    .replace(/si/g, 'shi')
    .replace(/ti/g, 'chi')
    .replace(/tu/g, 'tsu')
    .replace(/[zd]i/g, 'ji')
    .replace(/du/g, 'zu')
    .replace(/m(?=[bmp])/g, 'n')
    .replace(/tch/g, 'cch')
    .replace(/oh(?![aiueo])/g, 'o')
    .replace(/ou|oo/g, 'o')
    .replace(/uu/g, 'u')
}

function doubleConsonant(syllable: string): string {
  if (syllable.startsWith('ch')) return `t${syllable}`
  return /^[a-z]/.test(syllable) && !/^[aiueo]/.test(syllable)
    ? syllable.charAt(0) + syllable
    : syllable
}

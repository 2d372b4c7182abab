/**
 * Kanji that are one name to a person who searches: the first of each group stands for all.
 *
 * For search and matching alone; a stored name keeps its own form.
 */
const GROUPS =
  '高髙 崎﨑嵜埼碕 辺邊邉 斎齋斉齊齎 浜濱濵 沢澤 島嶋嶌 富冨 吉𠮷 桜櫻 広廣 国國 徳德 瀬瀨 ' +
  '黒黑 塩鹽 竜龍 滝瀧 真眞 条條 関關 栄榮 学學 寿壽 円圓 万萬 与與 実實 宝寶寳 恵惠 桧檜 ' +
  '検檢 薮藪 渕淵渊 柳栁桺 館舘 園薗 峰峯 松枩 杉椙 曽曾 祢禰 弥彌 弁辨辯 巌巖 岳嶽 鉄鐵銕 ' +
  '蔵藏 静靜 清淸 青靑 県縣 駅驛 釈釋 択擇 訳譯 楽樂 薬藥 従從 縦縱 豊豐 礼禮 亀龜 為爲 ' +
  '伝傳 団團 図圖 圧壓 壱壹 売賣 変變 奥奧 嬢孃 宮宫 将將 専專 尽盡 属屬 帰歸 当當 応應 ' +
  '恋戀 悦悅 恒恆 戸戶 戻戾 払拂 抜拔 拝拜 拡擴 挙擧 数數 断斷 旧舊 昼晝 晋晉 暁曉 会會 ' +
  '来來 枢樞 権權 横橫 欧歐 歓歡 歩步 歳歲 歴歷 毎每 気氣 涙淚 浅淺 渇渴 済濟 渋澁 渓溪 ' +
  '温溫 満滿 湾灣 湿濕 灯燈 焼燒 営營 犠犧 状狀 独獨 狭狹 猟獵 献獻 瑶瑤 画畫 畳疊 発發 ' +
  '研硏 砕碎 禄祿 秘祕 称稱 稲稻 穂穗 窃竊 児兒 党黨 処處 剣劍劔剱 剤劑 勲勳 励勵 労勞 効效 ' +
  '勅敕 区區 医醫 単單 厳嚴 双雙 収收 叙敍 参參 台臺 号號 唖啞 喜㐂 嘱囑 囲圍 塁壘 壊壞 ' +
  '増增 遥遙 遅遲 逓遞 辞辭 郎郞 郷鄕 酔醉 醸釀 鎮鎭 鋳鑄 銭錢 録錄 錬鍊 間閒 闘鬪 陥陷 ' +
  '険險 隠隱 隣鄰 雑雜 霊靈 頼賴 顔顏 顕顯 餅餠 駆驅 騒騷 験驗 髄髓 鶏鷄 鶴鸖 麦麥 麺麵 ' +
  '黄黃 黙默 歯齒 齢齡 槙槇 桝枡舛 梅楳 楠柟 桑桒 芦蘆 葉枼 藤籐 茎莖 荘莊庄 蛍螢 衛衞 装裝 ' +
  '覇霸 覧覽 観觀 触觸 謡謠 譲讓 讃讚 賛贊 賢贒 軽輕 転轉 鴎鷗 鴬鶯 諌諫 鯵鰺 砺礪 蛎蠣 ' +
  '焔焰 頬頰 掻搔 祷禱 蝉蟬 蝋蠟 箪簞 繋繫 繍繡 莱萊 涛濤 侠俠 倶俱 呑吞 填塡 屏屛 撹攪 ' +
  '攅攢 潅灌 醤醬 醗醱 頚頸 麹麴 躯軀 鹸鹼 瓶甁 籠篭 兎莵 凛凜 尭堯 晃晄 猪豬 秋穐 穣穰 ' +
  '総總 緑綠 縁緣 縄繩 繊纖 続續 美羙 翠翆 聡聰 膳饍 芸藝 船舩 茅茆 菊蘜 萌萠 蒋蔣 薫薰 ' +
  '峠垰 巻卷 帯帶 弐貳 慎愼 戦戰 摂攝 教敎 斗鬥 昇曻 時旹 暦曆 曳曵 朗朖 橋槗 毘毗 氷冰 ' +
  '況况 浄淨 涼凉 湧涌 準凖 煕熙熈 珍珎 磯礒 窓窗 粛肅 糸絲 経經 継繼 絵繪 緒緖 声聲 胆膽 ' +
  '脳腦 艶艷 解觧 説說 読讀 証證 輝煇 野埜 内內 並竝'

/** Each variant kanji with the form that stands for its group. */
export const VARIANTS: ReadonlyMap<string, string> = new Map(
  GROUPS.split(' ').flatMap((group) => {
    const [first = '', ...others] = Array.from(group)
    return others.map((other): [string, string] => [other, first])
  }),
)

const FOLDED = new RegExp(
  `[${[...VARIANTS.keys()].join('')}\\ufe00-\\ufe0f\\u{e0100}-\\u{e01ef}]`,
  'gu',
)

/** Folds variant kanji (髙=高, 﨑=崎, 邊=邉=辺, 齋=斎) and drops variation selectors. */
export function foldKanji(text: string): string {
  return text.normalize('NFKC').replace(FOLDED, (char) => VARIANTS.get(char) ?? '')
}

/** Words of the programme's own figures, in Japanese. */
export const programmeFigures = {
  'reports.part.rehire': '再雇用',
  'reports.part.voices': '意見・声',
  'reports.unit.yen': '{count, number}円',
  'reports.unit.days': '{count, number}日',
  'reports.figure.casesOpened': '始めた案件',
  'reports.figure.casesDecided': '決定した案件',
  'reports.figure.decidedHire': '採用',
  'reports.figure.decidedTurnDown': '見送り',
  'reports.figure.decidedDeclined': '本人辞退',
  'reports.figure.decidedWithdrawn': '取り下げ',
  'reports.figure.daysToDecision': '決定までの日数',
  'reports.figure.rehires': '再雇用した人',
  'reports.figure.costSavedYen': '抑えた費用',
  'reports.figure.questionsAsked': '意見を聞いた人（延べ）',
  'reports.figure.questionsAnswered': '回答した人（延べ）',
  'reports.figure.changesMade': '意見をもとに変えたこと',
  'reports.figure.storiesPublished': '掲載したアルムナイの声',
  'reports.figure.registered': '登録者',
  'reports.means.casesOpened':
    '年度中に始めた再雇用の案件です。ごみ箱の案件と、ごみ箱の人の案件は数えません。',
  'reports.means.casesDecided':
    '決定の日が年度中にある案件です。採用・見送り・本人辞退・取り下げを合わせて数えます。前の年度に始めた案件も、決定した年度に数えます。',
  'reports.means.decidedHire': '決定した案件のうち、採用と決めたものです。',
  'reports.means.decidedTurnDown': '決定した案件のうち、会社が見送ったものです。',
  'reports.means.decidedDeclined': '決定した案件のうち、本人が辞退したものです。',
  'reports.means.decidedWithdrawn': '決定した案件のうち、取り下げたものです。',
  'reports.means.daysToDecision':
    '年度中に決定した案件の、開始から決定までの日数を短い順に並べた、真ん中の日数です。',
  'reports.means.rehires': '案件から入社した人です。入社の日の年度に数えます。',
  'reports.means.costSavedYen':
    '年度中に入社した案件の、紹介手数料＋求人広告費＋（通常の研修日数－実際の研修日数）×研修1日の費用の合計です。わからない項目は数えません。',
  'reports.means.questionsAsked':
    '年度中に意見聴取を依頼した人です。2つの質問を聞いた人は2人と数えます。',
  'reports.means.questionsAnswered':
    '年度中に意見聴取に回答した人です。2つの質問に答えた人は2人と数えます。',
  'reports.means.changesMade': '「変えた日」が年度中にある意見聴取です。',
  'reports.means.storiesPublished':
    '掲載の日が年度中にあるアルムナイの声です。のちに取り下げたものも数えます。',
  'reports.targets': '目標と実績',
  'reports.targets.target': '目標',
  'reports.targets.actual': '実績',
  'reports.targets.share': '達成率',
  'reports.targets.word': '状況',
  'reports.targets.reached': '達成',
  'reports.targets.missing': 'あと{text}',
  'reports.targets.unknown': '今の数字だけで、過去の年度の数字はありません',
  'reports.share': '{share, number, percent}',
  'reports.now': '今日の時点',
  'reports.now.hint': '選んだ年度にかかわらず、{day}の数字です。',
  'reports.funnel.step': '区分',
  'reports.funnel.people': '人数',
  'reports.funnel.share': '退職者全体のうち',
  'reports.stages': '再雇用の案件の段階',
  'reports.stages.stage': '段階',
  'reports.stages.cases': '案件',
  'reports.leavers': '制度の前と後の自己都合退職',
  'reports.leavers.span': '期間',
  'reports.leavers.own': '自己都合で退職した人',
  'reports.leavers.unknown': '退職区分が未記入の人',
  'reports.leavers.before': '{years, number}年前',
  'reports.leavers.after': '{years, number}年目',
  'reports.leavers.running': '{name}（途中）',
  'reports.leavers.hint':
    '制度を始めた{day}を境に、12か月ずつ区切った人数です。途中の期間は、ほかの期間と比べられません。',
  'reports.headlines': '採用ページに載せる数字',
  'reports.headlines.hint':
    '名前は出しません。5人に満たない人数は「数名」とするか、出しません。掲載の前に、今日の数字かを確かめてください。',
  'reports.headlines.copy': '文をコピー',
  'reports.headlines.copied': '文をコピーしました。',
  'reports.headlines.none': '載せられる数字は、まだありません。',
  'reports.headlines.asOf': '（{day}現在）',
  'reports.headlines.registered':
    '{isFew, select, true {退職した社員のうち数名が、アルムナイとしてつながり続けています。} other {退職した社員{count, number}人が、アルムナイとしてつながり続けています。}}',
  'reports.headlines.rehires':
    '{isFew, select, true {これまでに数名が再入社し、ふたたび一緒に働いています。} other {これまでに{count, number}人が再入社し、ふたたび一緒に働いています。}}',
  'reports.headlines.events':
    'これまでに{held, number}回のイベントを開き、延べ{came, number}人のアルムナイが参加しました。',
  'reports.headlines.changes':
    'アルムナイの意見をもとに、製品や人事制度を{count, number}件見直しました。',
  'reports.paper.target': '目標（達成率）',
  'reports.paper.target.one': '{target}（{share, number, percent}）',
  'reports.paper.funnel': '{day}の人数',
  'reports.paper.notes.programme':
    '対象者は参加条件に合う人、登録者は名簿・連絡に同意した人、参加者はイベント・分科会・意見聴取のどれかに加わった人、活動中はこの12か月に動きのあった人で、どれも左の区分の内数です。決定までの日数は、案件の開始から決定までの中央値です。抑えた費用は、入社した案件の紹介手数料・求人広告費・研修費の差の合計です。',
} as const

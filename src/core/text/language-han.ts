import type { Lang } from '../story/pack.ts';
import type { DetectedLanguage, ScriptCounts } from './language-scripts.ts';

/** Characters that only simplified Chinese has, beside those that only traditional Chinese has, in the same order. */
const SIMPLIFIED =
  '们这时说对为个过发还没无问见东长门开关车马鸟鱼龙风飞华报战导弹协议约签订统会谈访选举议员总书记党军队击军认与实现应该进远运达边际际线组织给继续级纪结经济贸易价钱银业产农机电脑网络视频闻让请谁谢词试诉证评识话语读课调谈负责贵费资质赛赢车辆较轻转输银铁错键锁阳阴阵阶队随隐难预领题颜额风飘验骂齐龄伤伟传众优仅义乐习乡书买乱争亚亲亿';
const TRADITIONAL =
  '們這時說對為個過發還沒無問見東長門開關車馬鳥魚龍風飛華報戰導彈協議約簽訂統會談訪選舉議員總書記黨軍隊擊軍認與實現應該進遠運達邊際際線組織給繼續級紀結經濟貿易價錢銀業產農機電腦網絡視頻聞讓請誰謝詞試訴證評識話語讀課調談負責貴費資質賽贏車輛較輕轉輸銀鐵錯鍵鎖陽陰陣階隊隨隱難預領題顏額風飄驗罵齊齡傷偉傳眾優僅義樂習鄉書買亂爭亞親億';
/** Shapes that Japanese alone writes (shinjitai that are neither traditional nor simplified, and characters made in Japan). */
const JAPANESE =
  '発戦対総図帰両単価権実歩転広応経読売沢浜辺桜県駅働込峠畑脳釈択圧囲営塩桟歳済斎剤雑賛湿縦渋処焼粋壊懐拡覚拝仏変舗満黙訳薬様謡頼覧竜労恵鶏撃検険顕験厳絵気戸巌弐枠匂栃';

/** Simplified forms that Japanese writes too. */
const SHARED = '没会党争乱与';

/** Kana in this share of the text make it Japanese; single ones stand in Chinese names of shops and songs. */
const KANA_SHARE = 0.04;

/** Tells simplified Chinese, traditional Chinese and Japanese apart by their characters. */
export function chineseOrJapanese(
  sample: string,
  counts: ScriptCounts,
  hinted: Lang | null,
): DetectedLanguage {
  if (counts.kana > 0 && counts.kana >= KANA_SHARE * (counts.kana + counts.han))
    return { lang: 'ja', confidence: counts.share };
  const simplified = countOf(sample, SIMPLIFIED, TRADITIONAL);
  const traditional = countOf(sample, TRADITIONAL, SIMPLIFIED);
  const japanese = countOf(sample, JAPANESE, '');
  const chinese = countOf(sample, SIMPLIFIED, TRADITIONAL + SHARED);
  if (hinted === 'ja' && chinese < 3 && japanese >= chinese) return { lang: 'ja', confidence: 0.6 };
  if (japanese > 0 && japanese > chinese && japanese * 3 >= traditional)
    return { lang: 'ja', confidence: Math.min(1, japanese / 3) };
  if (simplified === traditional) {
    const said = hinted === 'zh-Hant' || hinted === 'zh-Hans' ? hinted : 'zh-Hans';
    return { lang: said, confidence: 0.3 };
  }
  const lang = simplified > traditional ? 'zh-Hans' : 'zh-Hant';
  return { lang, confidence: Math.abs(simplified - traditional) / (simplified + traditional) };
}

/** How many characters of `text` are in `list` and not in `but`: some pairs above are one character in both. */
function countOf(text: string, list: string, but: string): number {
  const known = new Set(list);
  for (const char of but) known.delete(char);
  let count = 0;
  for (const char of text) if (known.has(char)) count += 1;
  return count;
}

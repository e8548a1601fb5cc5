/** Who wrote a text and whom it is credited to, in lines that say nothing else. */

/** Words before an author's name. */
const AUTHOR =
  'by|written by|reporting by|additional reporting by|writing by|editing by|edited by|compiled by|reported by|story by|words by|report by|author|authors|reporter|posted by|published by|por|escrito por|redactado por|autor|autora|von|text|bericht von|par|écrit par|propos recueillis par|auteur|di|a cura di|scritto da|autore|door|af|av|od|napsal|autorius|autors|napisał|napisała|opracował|oprac|tekst|yazan|haber|oleh|penulis|laporan|reporter|editor|szerző|írta|de|tác giả|bài|bài viết|người viết|thực hiện|biên dịch|phóng viên|автор|текст|подготовил|подготовила|записал|записала|корреспондент|підготував|підготувала|аутор|пише|بقلم|كتب|كتبت|إعداد|اعداد|تحرير|محرر|الكاتب|ترجمة|نویسنده|خبرنگار|مترجم|تحریر|रिपोर्ट|लेखक|द्वारा|लेखन|โดย|ผู้เขียน|מאת|του|της|συντάκτης|ავტორი|հեղինակ|글|취재|文|撰文|作者|記者|记者|編輯|编辑|编译|責任編輯|责任编辑|执笔|執筆|文・|取材';
/** Words before the outlet or agency a text is taken from. */
const SOURCE =
  "source|sources|via|with|agencies|theo|nguồn|nguồn tin|tổng hợp|tổng hợp từ|theo nguồn|quelle|quellen|mit material von|fuente|fuentes|con información de|fonte|fonti|com informações de|com|bron|źródło|kaynak|kaynaklar|sumber|źródła|zdroj|zdroje|forrás|sursa|surse|izvor|vir|källa|kilde|lähde|allikas|avots|šaltinis|πηγή|источник|источники|по материалам|по сообщению|джерело|джерела|за матеріалами|извор|източник|крыніца|المصدر|المصادر|مصدر|نقلا عن|وفقا ل|وكالات|منبع|به نقل از|ذریعہ|स्रोत|सोर्स|ที่มา|מקור|წყარო|աղբյուր|출처|来源|來源|消息来源|稿源|出典|情報元|配信|d[’']après|avec|nach|según|selon|secondo|wg|za";

/** Author and source named by a line, as written. */
export interface Credits {
  readonly byline: string | null;
  readonly credit: string | null;
  /** Offset in the line where the credit's own piece begins, where byline and credit share it. */
  readonly creditAt: number | null;
}

/** The patterns; made once for a cleaning. */
export interface Bylines {
  readonly author: RegExp;
  readonly source: RegExp;
  readonly nameAndSource: RegExp;
  readonly sourceBracket: RegExp;
}

/** Makes the patterns. */
export function createBylines(): Bylines {
  const source = `(?:${SOURCE})`;
  return {
    author: new RegExp(
      `^[(（\\[【/／]?\\s{0,2}(?:${AUTHOR})(?:\\s{0,2}[:：/／|]\\s{0,3}|\\s{1,3})(?<name>[^:：]{2,90})$`,
      'iu',
    ),
    source: new RegExp(
      `^[(（\\[【]?\\s{0,2}${source}(?:\\s{0,2}[:：/／|]\\s{0,3}|\\s{1,3})(?<name>[^:：]{2,90}?)\\s{0,2}[)）\\]】]?\\.?$`,
      'iu',
    ),
    nameAndSource: new RegExp(
      `^(?<name>[^()（）]{2,60}?)\\s{0,3}(?<rest>[(（\\[|/–-]\\s{0,2}${source}\\s{0,2}:?\\s{1,2}(?<source>[^()（）]{2,70}?)\\s{0,2}[)）\\]]?)\\.?$`,
      'iu',
    ),
    sourceBracket: new RegExp(
      `(?<rest>[(（]\\s{0,2}${source}\\s{0,2}[:：]?\\s{1,2}(?<source>[^()（）]{2,60})[)）])\\s{0,2}\\.?$`,
      'iu',
    ),
  };
}

/** The most letters such a line has. */
const LONGEST = 90;

/** Author and source a line names, if it says nothing else; null for other lines. `size` is its length in letters. */
export function creditsOf(bylines: Bylines, text: string, size: number): Credits | null {
  if (size > LONGEST || /[!?。！？]$/.test(text)) return null;
  const both = bylines.nameAndSource.exec(text);
  const pair = both?.groups;
  if (both !== null && pair !== undefined && isNames(pair['name'] ?? '', 6)) {
    return {
      byline: tidy(pair['name'] ?? ''),
      credit: tidy(pair['source'] ?? ''),
      creditAt: text.indexOf(pair['rest'] ?? ''),
    };
  }
  const source = bylines.source.exec(text)?.groups?.['name'];
  if (source !== undefined && isSource(text, source))
    return { byline: null, credit: tidy(source), creditAt: null };
  const author = bylines.author.exec(text)?.groups?.['name'];
  if (author !== undefined && isAuthor(text, author))
    return { byline: tidy(author), credit: null, creditAt: null };
  const named = REPORTER.exec(text)?.groups;
  const reporter = named?.['korean'] ?? named?.['chinese'] ?? named?.['latin'];
  return reporter === undefined ? null : { byline: tidy(reporter), credit: null, creditAt: null };
}

/** "김철수 기자 name@paper.kr", "本报记者 王某某", "Jane Doe, Staff Writer". */
const REPORTER =
  /^(?:\[?[^\s\]]{2,20}\]?[\s=]{1,2})?(?<korean>[가-힣]{2,4})\s?(?:기자|특파원|인턴기자|앵커|논설위원)(?:\s?[=(]?\s?[\w.-]{1,40}@[\w.-]{1,40}\)?)?$|^(?:本报|本報|新华社)?(?:记者|記者|特派員)[\s:：]{0,2}(?<chinese>[\u4e00-\u9fff·、\s]{2,14})$|^(?<latin>\p{Lu}[\p{L}.’'-]{1,20}(?:\s\p{Lu}[\p{L}.’'-]{0,20}){1,3})(?:,\s?|\s[|–-]\s)(?:\p{L}{2,20}\s){0,3}(?:Staff|Writer|Reporter|Correspondent|Editor|Author|Contributor|Redaktion|Korrespondent(?:in)?|Journaliste?|Periodista|Redactor[a]?|Redazione|Muhabir)(?:\s\p{L}{2,20}){0,2}$/u;

/** "by", "von" and "de" begin many lines; what follows must look like names, or a colon must say what it is. */
function isAuthor(text: string, name: string): boolean {
  return /^[^:：/／|]{0,30}[:：/／|]/.test(text) ? wordCount(name) <= 10 : isNames(name, 7);
}

function isSource(text: string, name: string): boolean {
  if (/[.]\s/.test(name)) return false;
  if (/^[(（[【]/.test(text) || /^[^:：/／|]{0,24}[:：/／|]/.test(text)) return wordCount(name) <= 10;
  return isNames(name, 6);
}

/** A few words that begin with capitals, where the script has them; short joining words may stand between. */
export function isNames(text: string, most: number): boolean {
  const words = text.split(/[\s,&/·;|]+/u).filter((word) => word !== '');
  if (
    words.length === 0 ||
    words.length > most ||
    words.some((word) => word.length > 24) ||
    /\p{N}{2}/u.test(text) ||
    text.length > 80
  )
    return false;
  return words.every(
    (word) =>
      /^[\p{Lu}\p{Lo}(“"’'.-]/u.test(word) ||
      /^(?:and|by|und|et|y|e|i|va|và|ve|dan|de|da|di|du|des|del|van|von|der|den|la|le|bin|al|el|ibn|of|the|a|и|та|і|و|en|och|og|ja|z|s)$/u.test(
        word,
      ),
  );
}

function wordCount(text: string): number {
  return text.split(/\s+/u).filter((word) => word !== '').length;
}

function tidy(name: string): string {
  return name.replace(/^[\s(（[【:：,|–-]+|[\s)）\]】:：,|–-]+$/gu, '').replace(/\s+/gu, ' ');
}

/** Captions and credits of pictures, in any language: alone in a line, or run into the text. */
import { type Span, sentences } from '../text/sentences.ts';

/** Words for a picture or who took it, at word bounds where the script has them. */
const PICTURE =
  'photos?|photograph(?:s|er)?|pictures?|images?|pics?|file photo|photo credit|image credit|credits?|fotos?|fotografías?|fotografie|fotografia|fotó|fot|imagen|imágenes|imagem|imagens|immagine|immagini|bild|bilder|bildnachweis|crédit(?: photo)?|crédits|créditos?|illustration|ảnh(?!\\s+hưởng)|hình ảnh(?!\\s+hưởng)|ảnh minh họa|nguồn ảnh|zdjęcie|zdj|fotoğraf|foto[gğ]raflar|görsel|gambar|kuva|kép|snímek|valokuva|slika|φωτο|φωτογραφία|φωτογραφίες|фото|фотография|фотографія|снимка|снимок|світлина|слика|фотограф|иллюстрация|сурет|şəkil|larawan|picha|argazkia|ljósmynd|foto de|צילום|תמונה|קרדיט|الصورة|صورة|صور|تصوير|عکس|تصویر|تصاویر|फोटो|तस्वीर|छवि|चित्र|छायाचित्र|ছবি|ภาพ|แฟ้มภาพ|ที่มาภาพ|เครดิตภาพ|ფოტო|լուսանկար|사진|자료사진|그래픽|제공|写真|画像|写真提供|图|圖|图片|圖片|图源|圖源|图片来源|圖片來源|资料图|資料圖|资料图片|摄|攝|配图|视频截图|画像提供';
const AGENCY =
  'AP|AFP|REUTERS|Reuters|Getty(?: Images)?|EPA(?:-EFE)?|EFE|ANSA|dpa|DPA|TASS|Tass|ТАСС|РИА Новости|RIA Novosti|Sputnik|KCNA|Yonhap|Kyodo|Jiji|Xinhua|Anadolu|AA|IMAGO|imago|picture alliance|Shutterstock|iStock|Alamy|Unsplash|Pixabay|Pexels|Bloomberg|ZUMA|NurPhoto|Keystone|PAP|TTXVN|VGP|VOV|CTK|ČTK|MTI|TT|NTB|Ritzau|Lehtikuva|PA|UPI|SIPA|ABACA|Belga|ANP|Lusa|Agência Brasil|연합뉴스|뉴스1|뉴시스|共同|時事|新华社|中新社|中央社|أ ف ب|رويترز|د ب أ|РИА|УНИАН|Укринформ|Укрінформ';

const BEFORE = '(?<![\\p{L}\\p{M}\\p{N}])';
const AFTER = '(?![\\p{L}\\p{M}])';
const OPEN = '[(（\\[［【〔]';
const CLOSE = '[)）\\]］】〕]';

interface CaptionPatterns {
  readonly bracketEnd: RegExp;
  readonly bracket: RegExp;
  readonly labelStart: RegExp;
  readonly labelEnd: RegExp;
  readonly looseEnd: RegExp;
  readonly agencyEnd: RegExp;
  readonly agencyOnly: RegExp;
}

/** The patterns; made once for a cleaning. */
export type Captions = CaptionPatterns;

/** Makes the patterns (they are compiled at their first use). */
export function createCaptions(): Captions {
  const word = `${BEFORE}(?:${PICTURE})${AFTER}`;
  return {
    bracketEnd: new RegExp(
      `${OPEN}\\s{0,2}(?:${word}[^()（）\\[\\]]{0,120}|[^()（）\\[\\]]{1,90}?${word}\\s?(?:[:：=/／]|via\\s|by\\s|de\\s)[^()（）\\[\\]]{0,90}|[^()（）\\[\\]]{1,60}[摄攝])${CLOSE}\\s{0,2}[.。]?$`,
      'iu',
    ),
    bracket: new RegExp(
      `${OPEN}\\s{0,2}(?:[^()（）\\[\\]:：=]{1,40}[,.;–-]\\s?)?${word}\\s{0,2}[:：=/／|-][^()（）\\[\\]]{1,80}${CLOSE}\\s{0,2}[.。]?`,
      'giu',
    ),
    labelStart: new RegExp(
      `^[\\[(（【▲△▶◀■]?\\s{0,2}(?:${PICTURE})${AFTER}(?:\\s\\p{L}{1,12}){0,2}\\s{0,2}\\d{0,2}\\s{0,2}[:：=/／|]`,
      'iu',
    ),
    labelEnd: new RegExp(
      `(?:^|[\\s.!?…)"”»,;–-])(?:${PICTURE})${AFTER}(?:\\s(?:by|von|di|de|của))?\\s{0,2}[:：=/／|©]\\s{0,3}[^.!?。:：]{1,70}\\.?$`,
      'iu',
    ),
    looseEnd:
      /[.!?…。]\s{1,2}(?:Photos?|Fotos?|Ảnh|Фото|Bild|Zdj\.|Fot\.|Photograph|Credit|Crédit photo|Picture)\s(?:by\s|von\s|di\s|de\s|\/\s)?\p{Lu}[^.!?]{1,40}$/u,
    agencyEnd: new RegExp(
      `(?:${BEFORE}(?:${AGENCY})(?:\\s(?:Photo|Images|via|Foto))?\\s?[/／|]\\s?\\p{Lu}[^.!?]{1,50}|[/／]\\s?(?:${AGENCY})|(?:\\bvia|©|\\(c\\)|Copyright)\\s{0,2}(?:${AGENCY})[^.!?]{0,30}|AP Photo[^.!?]{0,60}|Getty Images[^.!?]{0,40})[)）\\]]?\\.?$`,
      'u',
    ),
    agencyOnly: new RegExp(
      `^[(（\\[©\\s]{0,3}(?:${AGENCY})(?:\\s?[/,]\\s?(?:${AGENCY})){0,3}[)）\\]\\s.]{0,3}$`,
      'u',
    ),
  };
}

const STARTS =
  /^(?:FILE(?:\s?PHOTO|\s?PICTURE)?\s?[-–—:]|FILE\s(?:PHOTO|PICTURE)|In this (?:\w+ )?(?:photo|image|picture|handout|file|frame|video)|(?:This|An?) (?:photo|picture|image|handout|undated|combination|file)\s|Image (?:caption|source|copyright)|Photo caption|Media caption|Pictured\b|Caption:|Chú thích ảnh|Trong ảnh|Ảnh minh h[oọ]a|Hình minh h[oọ]a|Ảnh tư liệu|Архивное фото|Архівне фото|Фото ілюстративне|Иллюстративное фото|Symbol(?:bild|foto)|Archiv(?:bild|foto)|(?:Foto|Imagen) de archivo|Imagen ilustrativa|Imagem ilustrativa|(?:Photo|Image) d['’](?:illustration|archives?)|Foto d['’]archivio|Immagine di repertorio|Zdjęcie ilustracyjne|Arşiv|Foto ilustrasi|Ilustrasi|Dok\.|صورة أرشيفية|صورة تعبيرية|صورة من الأرشيف|عکس آرشیوی|자료사진|\[?사진|資料写真|イメージ|资料图|資料圖|资料照片|資料照|▲|△|圖為|图为|図：)/u;

/** Longer lines are paragraphs, whatever they end with. */
const CAPTION_SIZE = 420;

/** Whether a line as a whole is a caption or the credit of a picture. `size` is its length in letters. */
export function isCaption(captions: Captions, text: string, size: number): boolean {
  if (size > CAPTION_SIZE) return false;
  const end = text.slice(-260);
  if (STARTS.test(text) && size <= 300) return true;
  if (captions.bracketEnd.test(end) || captions.labelEnd.test(end) || captions.agencyEnd.test(end))
    return true;
  return captions.looseEnd.test(end) || (size <= 240 && captions.labelStart.test(text));
}

/** Whether a line names nothing but picture agencies. */
export function isAgencyOnly(captions: Captions, text: string): boolean {
  return text.length <= 80 && captions.agencyOnly.test(text);
}

/** A caption sentence is not longer; beyond, only the credit itself is cut out. */
const SENTENCE_SIZE = 300;

/** Captions that run in a longer text ("… Smith (Photo: Agency). …"): from the sentence's beginning to the credit's end. */
export function captionsWithin(captions: Captions, text: string): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(captions.bracket)) {
    const window = {
      start: Math.max(found.at(-1)?.end ?? 0, match.index - SENTENCE_SIZE * 2),
      end: match.index,
    };
    const begun = sentences(text, window).at(-1);
    const cut = window.start > 0 && begun?.start === window.start;
    const start =
      begun === undefined ||
      cut ||
      match.index - begun.start > SENTENCE_SIZE ||
      /[.!?…。]["”»]?\s*$/.test(text.slice(begun.start, begun.end))
        ? match.index
        : begun.start;
    found.push({ start, end: match.index + match[0].length });
  }
  return found;
}

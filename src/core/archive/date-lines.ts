/** Lines that only say when a text was published or changed. */
import type { IsoDate } from '../story/pack.ts';
import { type DateReader, datesIn } from './date.ts';
import { isAgo } from './line-patterns.ts';

/** A line that says when a text was published or changed. */
export interface DateLine {
  /** The date printed, where the line has one with its year. */
  readonly date: IsoDate | null;
  /** Nothing but the date stands there: no time of day, no label. */
  readonly bare: boolean;
}

/** Labels and small words that stand beside a date; compared as bare words. */
const LABELS = new Set(
  'published publish updated update posted post on at last modified modified date created first added issued est edt et gmt utc bst cet am pm a m p ist kst jst msk pst time hrs h uhr min read reading by ngày đăng cập nhật lúc thứ hai ba tư năm sáu bảy chủ nhật giờ phút sa ch xuất bản gmt+ thời gian تاريخ النشر نشر آخر تحديث تم التحديث في الساعة ص م مساء صباحا بتوقيت اخر الإثنين انتشار منتشر شده کد خبر опубликовано обновлено дата публикации в мск время опубліковано оновлено о публикувано 입력 수정 등록 승인 업데이트 최종수정 기사입력 기사수정 송고 발행 작성 오전 오후 게재 发布 更新 时间 發布 時間 发表 于 日期 发布时间 更新时间 公開 掲載 配信 公開日 更新日 投稿日 最終更新 publié le mis à jour modifié heures heure veröffentlicht aktualisiert am um stand uhr erstellt geändert publicado actualizado el las a hrs horas publicada actualizada atualizado em às pubblicato aggiornato il alle ore opublikowano aktualizacja data publikacji godz dodano utworzono yayınlanma tarihi güncelleme giriş son saat diterbitkan diperbarui wib wita wit tanggal pukul dipublikasikan प्रकाशित अपडेट अपडेटेड को बजे तारीख เผยแพร่ อัปเดต อัพเดต เวลา น เมื่อ gepubliceerd laatst bijgewerkt om publicerad uppdaterad kl publisert oppdatert offentliggjort opdateret julkaistu päivitetty avaldatud uuendatud publikováno aktualizováno zverejnené objavljeno ažurirano közzétéve frissítve publicat actualizat la ora δημοσιεύθηκε ενημερώθηκε στις פורסם עודכן בשעה עדכון אחרון'
    .normalize('NFC')
    .split(' '),
);

const CLOCK =
  /\d{1,2}\s?[:h.：時时시](?:\s?\d{2})?(?:\s?[:：.]\s?\d{2})?(?:\s?(?:分|분))?(?:\s?(?:am|pm|a\.m\.|p\.m\.|uhr|hrs?|giờ|น\.))?|(?:gmt|utc)\s?[+-]?\s?\d{0,2}(?::?\d{2})?|[+-]\d{2}:?\d{2}(?!\d)/giu;
/** The longest such line. */
const LONGEST = 120;
/** Words besides labels, dates and times: the name of a place or a section. */
const WORDS_LEFT = 2;

/** Reads a line that says only when; null for other lines. `size` is its length in letters. */
export function dateLineOf(text: string, size: number, readers: readonly DateReader[]): DateLine | null {
  if (size > LONGEST || !/\p{N}/u.test(text)) return null;
  if (isAgo(text)) return { date: null, bare: false };
  for (const reader of readers) {
    const mentions = datesIn(text, null, null, reader).filter(({ kind }) => kind !== 'relative');
    const dated = mentions.filter(({ parts }) => parts.year !== null && parts.month !== null);
    if (dated.length === 0 && !mentions.some(({ kind }) => kind === 'day-month')) continue;
    let rest = text;
    for (const { start, end } of mentions.toReversed()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
    const left = wordsLeft(rest);
    if (left > WORDS_LEFT || (dated.length === 0 && left > 0)) continue;
    return {
      date: dated.find(({ precision }) => precision === 'day')?.date ?? dated[0]?.date ?? null,
      bare: /^[^\p{L}\p{N}]*$/u.test(rest),
    };
  }
  return null;
}

function wordsLeft(rest: string): number {
  const words =
    rest
      .replace(CLOCK, ' ')
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.filter((word) => !LABELS.has(word)).length;
}

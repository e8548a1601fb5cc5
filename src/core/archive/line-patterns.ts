/** Lines told by their shape alone, in any language. */
import type { DropReason } from './article.ts';

/** Longer lines are not tried: each of these is short by nature. */
const SHORT = 160;

/** What a line is by its shape, or null. `bare` is the line's words without figures and signs. */
export function shapeOf(text: string, bare: string): DropReason | null {
  if (text.length <= SHORT) {
    if (isCaptcha(text)) return 'captcha';
    if (isTiming(text)) return 'timing-line';
    if (isCounter(text, bare)) return 'counter';
  }
  if (bare === '') return 'menu';
  if (isAddress(text) || isHashtags(text) || isTrail(text) || isCode(text)) return 'menu';
  return null;
}

const TERM = String.raw`(?:\d{1,4}|[\p{L}]{2,12}|[?_…□])`;
/** "3 × two =", "= 7 + four", "5 + ? = 9": a sum with a place to fill in. */
const SUM = new RegExp(
  String.raw`^[^\p{L}\d=]{0,12}(?:${TERM})?\s{0,3}[+×x*✕−–÷/-]\s{0,3}(?:${TERM})?\s{0,3}=\s{0,3}(?:${TERM})?\s{0,3}[?.:_*□\s]{0,8}$`,
  'iu',
);
const CAPTCHA_WORDS = /\b(?:re)?captcha\b|^i['’]?m not a robot$/i;

function isCaptcha(text: string): boolean {
  return (
    (/[=]/.test(text) && text.length <= 48 && /\d/.test(text) && SUM.test(text)) ||
    (text.length <= 60 && CAPTCHA_WORDS.test(text))
  );
}

const SECONDS =
  /(?:^|[^\p{L}\d])\d{1,4}[.,]\d{1,12}\s?(?:sec(?:onds?|s)?|s|ms|millis\p{L}{0,8}|seg\p{L}{0,6}|сек\p{L}{0,5}|giây|秒|초|ثانية)(?:$|[^\p{L}])/iu;
const MACHINE =
  /(?:^|[^\p{L}])(?:\d+(?:[.,]\d+)?\s?[kmg]i?b|queries|query|quer[iy]|sql|memory|mem|generated in|rendered in|execution time|page load|load time|processing time|render time|cached)(?:$|[^\p{L}])/iu;

/** "0.75 sec | 2299 kb", "Page generated in 0.12 seconds": left by the program that made the page. */
function isTiming(text: string): boolean {
  if (!/\d/.test(text)) return false;
  const seconds = SECONDS.test(text);
  const words = text.match(/\p{L}+/gu)?.length ?? 0;
  return (
    (seconds && (MACHINE.test(text) || words <= 1) && words <= 12) ||
    (MACHINE.test(text) && words <= 3 && /\d[.,]?\d*\s?[kmg]i?b/i.test(text))
  );
}

const AGO =
  /^(?:\p{L}{1,12}\s){0,2}\d{1,3}\s?(?:seconds?|minutes?|mins?|min|hours?|hrs?|days?|weeks?|months?|years?|[smhdw]|phút|giờ|ngày|tuần|tháng|năm|دقيقة|دقائق|ساعة|ساعات|يوم|أيام|сек\p{L}*|мин\p{L}*|час\p{L}*|дн\p{L}*|день|недел\p{L}*|хв\p{L}*|годин\p{L}*|분|시간|일|分钟|分鐘|小时|小時|天|時間|日|分|dakika|saat|gün|menit|jam|hari|minut\p{L}*|ore|giorni|horas?|días?|dias?|heures?|jours?|stunden?|tagen?|godzin\p{L}*|dni|घंटे|मिनट|दिन|ชั่วโมง|นาที|วัน|دقیقه|ساعت|روز)\s?(?:ago|trước|назад|тому|전|前|önce|lalu|atrás|fa|temu|पहले|ที่แล้ว|ที่ผ่านมา|پیش|geleden|sedan|siden|sitten)\.?(?:\s(?:at\s)?\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?)?$/iu;
const AGO_BEFORE =
  /^(?:منذ|قبل|il y a|hace|há|vor|acum|πριν|לפני|před|pred)\s(?:\p{L}{2,10}|\d{1,3})(?:\s\p{L}{1,12}){0,3}$/iu;

/** Whether a line only tells how long ago something was put up ("3 hours ago"). */
export function isAgo(text: string): boolean {
  return text.length <= 60 && (AGO.test(text) || AGO_BEFORE.test(text));
}

/** Bare figures ("551", "1.2K", "(3)", "4/12", "★ 4.5"), and figures with one small unit. */
function isCounter(text: string, bare: string): boolean {
  if (!/\p{N}/u.test(text) || text.length > 40) return false;
  if (bare === '') return true;
  return (
    text.length <= 16 &&
    /^[^\p{L}\d]{0,4}\d[\d.,\s]{0,8}(?:k|m|b|tr|n|тыс|млн|万|만|千)[^\p{L}\d]{0,3}$/iu.test(text)
  );
}

const ADDRESS = /^[\s(<[]{0,3}(?:https?:\/\/|www\.)[^\s]{3,}[\s)>\].]{0,3}$/i;
const MAIL = /^[^\s@]{1,64}@[^\s@]{1,120}\.[a-z]{2,12}$/i;

function isAddress(text: string): boolean {
  return ADDRESS.test(text) || (text.length < 200 && MAIL.test(text));
}

function isHashtags(text: string): boolean {
  if (!text.startsWith('#') || text.length > 400) return false;
  return text
    .split(/[\s,;]+/)
    .filter((word) => word !== '')
    .every((word) => word.startsWith('#'));
}

/** "Home › World › Asia", "Share | Print | Mail": short items with signs between them. */
function isTrail(text: string): boolean {
  if (text.length > 300) return false;
  const items = text.split(/\s*(?:[|›»>•·∙→☰▸▶]|\s\/\s)\s*/u).filter((item) => item !== '');
  if (items.length < 3)
    return (
      items.length === 2 &&
      /[›»]/.test(text) &&
      items.every((item) => item.length <= 24 && !/[.!?]/.test(item))
    );
  return items.every((item) => item.length <= 32) && !/[.!?。]\s/.test(text);
}

const CODE =
  /^(?:var|let|const)\s[\w$]{1,40}\s?=|^(?:window|document|jQuery|\$|dataLayer|googletag|gtag|ga|fbq|_gaq|adsbygoogle)\s?[.([]|^\(?function\s?[\w$]{0,40}\s?\(|^if\s?\([^)]{1,80}\)\s?\{|^\}\s?[;),]{0,4}$|^@(?:media|import|font-face|keyframes)\b|^[.#]?[\w-]{1,60}(?:[\s,>.#:][\w-]{1,60}){0,6}\s?\{[^}]{0,400}\}?$|^<!--|^\/\*|^\/\/<|^<\/?[a-z][^>]{0,400}>$|^!function|^\[\/?[a-z_]+[^\]]{0,200}\]$|^\{"|^\{\{|^&nbsp;$/i;

/** Leftovers of scripts, styles and markup. */
function isCode(text: string): boolean {
  return CODE.test(text.slice(0, 500));
}

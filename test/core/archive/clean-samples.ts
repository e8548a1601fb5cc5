/** Pages in several languages as raw text, with what cleaning should make of their lines. */
import type { CleanDocument, DropReason } from '../../../src/core/archive/article.ts';

export interface Sample {
  readonly lang: string;
  readonly headline: string;
  readonly body: readonly string[];
  readonly around: readonly [string, DropReason][];
  readonly byline?: string;
  readonly credit?: string;
}

/** `around` in the order of the page; `@` stands for the next paragraph of the body. */
export const SAMPLES: readonly Sample[] = [
  {
    lang: 'vi',
    headline: 'Phà chìm ngoài khơi bờ bắc, hàng chục người được cứu',
    credit: 'Báo Bến',
    body: [
      'Một chiếc phà chở 140 người đã chìm ngoài khơi bờ bắc vào rạng sáng thứ năm, lực lượng tuần duyên cứu được hầu hết trong hai giờ.',
      'Bộ trưởng Giao thông nói nguyên nhân chưa rõ và thợ lặn sẽ kiểm tra thân tàu vào thứ sáu.',
      'Bình luận về vụ việc, thị trưởng cho biết bến phà vẫn mở cửa cho các tuyến khác trong tuần này.',
    ],
    around: [
      ['Thứ năm, 14/3/2024, 10:32 (GMT+7)', 'date-line'],
      ['@', 'menu'],
      ['Chiếc phà Rạng Đông rời cảng hồi tháng 1. Ảnh: Báo Bến', 'caption'],
      ['@', 'menu'],
      ['>> Xem thêm: Bão đóng cửa cảng ngày thứ hai', 'related-list'],
      ['@', 'menu'],
      ['Theo Báo Bến', 'credit'],
      ['Từ khóa: phà, cứu hộ', 'menu'],
      ['TIN LIÊN QUAN', 'related-list'],
      ['Bão đóng cửa cảng ngày thứ hai', 'related-list'],
      ['Đặt phà mới cho tuyến đảo', 'related-list'],
    ],
  },
  {
    lang: 'ar',
    headline: 'العبارة تغرق قبالة الساحل الشمالي وإنقاذ العشرات',
    byline: 'سامر الحداد',
    credit: 'وكالات',
    body: [
      'غرقت عبارة تقل مئة وأربعين شخصا قبالة الساحل الشمالي في ساعة مبكرة من صباح الخميس وأنقذ خفر السواحل معظم من كانوا على متنها خلال ساعتين',
      'وقال وزير النقل إن سبب الحادث لا يزال مجهولا، مضيفا أن الغواصين سيفتشون الهيكل يوم الجمعة',
      'وانضمت مروحيات من ثلاث دول إلى عملية الإنقاذ بحسب خفر السواحل الذي أكد أن البحر كان هادئا طوال الليل',
    ],
    around: [
      ['الخميس 14 مارس 2024 - 10:32', 'date-line'],
      ['كتب: سامر الحداد', 'byline'],
      ['شارك', 'menu'],
      ['@', 'menu'],
      ['@', 'menu'],
      ['صورة: وكالة الساحل', 'caption'],
      ['@', 'menu'],
      ['اقرأ أيضا: عاصفة تغلق الميناء لليوم الثاني', 'related-list'],
      ['المصدر: وكالات', 'credit'],
      ['التعليقات', 'comment-form'],
      ['لن يتم نشر عنوان بريدك الإلكتروني', 'comment-form'],
    ],
  },
  {
    lang: 'ru',
    headline: 'Паром затонул у северного побережья, спасены десятки человек',
    byline: 'Анна Громова',
    credit: 'Прибой',
    body: [
      'Паром со 140 пассажирами затонул у северного побережья рано утром в четверг, береговая охрана спасла почти всех за два часа.',
      'Причина пока неизвестна, сообщил министр транспорта и добавил, что водолазы осмотрят корпус в пятницу.',
      'К спасению присоединились вертолёты трёх стран, сообщила береговая охрана, море было спокойным.',
    ],
    around: [
      ['14 марта 2024, 10:32', 'date-line'],
      ['Анна Громова', 'byline'],
      ['@', 'menu'],
      ['@', 'menu'],
      ['Фото: Пётр Носов / Прибой', 'caption'],
      ['@', 'menu'],
      ['Подписывайтесь на наш канал в Telegram', 'menu'],
      ['Читайте также', 'related-list'],
      ['Шторм закрыл порт на второй день', 'related-list'],
      ['Источник: Прибой', 'credit'],
      ['Комментарии (3)', 'comment-form'],
      ['Ваш комментарий', 'comment-form'],
    ],
  },
  {
    lang: 'ko',
    headline: '북부 해안서 여객선 침몰…수십 명 구조',
    byline: '김하늘',
    body: [
      '140명을 태운 여객선이 14일 새벽 북부 해안에서 침몰했으며 해양경찰이 두 시간 만에 대부분을 구조했다고 당국이 밝혔다.',
      '교통부 장관은 원인이 아직 밝혀지지 않았다며 금요일에 잠수사들이 선체를 수색할 것이라고 말했다.',
    ],
    around: [
      ['입력 2024.03.14 10:32', 'date-line'],
      ['김하늘 기자', 'byline'],
      ['[사진=해안신문]', 'caption'],
      ['@', 'menu'],
      ['@', 'menu'],
      ['저작권자 ⓒ 해안신문 무단전재 및 재배포 금지', 'menu'],
      ['많이 본 뉴스', 'related-list'],
      ['1 폭풍으로 항구 이틀째 폐쇄', 'related-list'],
    ],
  },
  {
    lang: 'zh',
    headline: '北部海岸渡轮沉没 数十人获救',
    body: [
      '一艘载有140人的渡轮14日凌晨在北部海岸沉没，海岸警卫队在两小时内救出了船上大部分人员。',
      '交通部长表示，事故原因尚不清楚，潜水员将于星期五搜查船体，并公布调查结果。',
    ],
    around: [
      ['2024年03月14日 10:32', 'date-line'],
      ['字号：大 中 小', 'menu'],
      ['@', 'menu'],
      ['（海岸新闻记者李明摄）', 'caption'],
      ['@', 'menu'],
      ['（责任编辑：王芳）', 'menu'],
      ['相关新闻', 'related-list'],
      ['风暴使港口连续第二天关闭', 'related-list'],
    ],
  },
  {
    lang: 'ja',
    headline: '北部沿岸でフェリー沈没、数十人を救助',
    body: [
      '140人を乗せたフェリーが14日未明、北部沿岸で沈没し、沿岸警備隊が2時間以内に乗客の大半を救助した。',
      '運輸相は原因はまだ分かっていないと述べ、金曜日に潜水士が船体を調べる予定だと付け加えた。',
    ],
    around: [
      ['2024年3月14日 10:32', 'date-line'],
      ['シェア', 'menu'],
      ['@', 'menu'],
      ['写真：海岸新聞', 'caption'],
      ['@', 'menu'],
      ['無断転載を禁じます', 'menu'],
      ['関連記事', 'related-list'],
      ['嵐で港が2日連続閉鎖', 'related-list'],
    ],
  },
  {
    lang: 'de',
    headline: 'Fähre sinkt vor der Nordküste, Dutzende gerettet',
    byline: 'Karla Brink',
    body: [
      'Eine Fähre mit 140 Menschen an Bord ist am frühen Donnerstag vor der Nordküste gesunken, die Küstenwache rettete die meisten binnen zwei Stunden.',
      'Die Ursache sei noch unklar, sagte der Verkehrsminister, Taucher sollen den Rumpf am Freitag absuchen.',
    ],
    around: [
      ['Von Karla Brink', 'byline'],
      ['14. März 2024, 10:32 Uhr', 'date-line'],
      ['Artikel teilen', 'menu'],
      ['@', 'menu'],
      ['Anzeige', 'menu'],
      ['@', 'menu'],
      ['Lesen Sie auch', 'related-list'],
      ['Sturm schließt Hafen den zweiten Tag', 'related-list'],
      ['Schreibe einen Kommentar', 'comment-form'],
      [
        'Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert',
        'comment-form',
      ],
    ],
  },
  {
    lang: 'th',
    headline: 'เรือเฟอร์รีจมนอกชายฝั่งเหนือ ช่วยผู้โดยสารได้หลายสิบคน',
    body: [
      'เรือเฟอร์รีที่บรรทุกผู้โดยสาร 140 คนจมลงนอกชายฝั่งทางเหนือเมื่อเช้าตรู่วันพฤหัสบดี และหน่วยยามฝั่งช่วยผู้โดยสารส่วนใหญ่ได้ภายในสองชั่วโมง',
      'รัฐมนตรีคมนาคมกล่าวว่ายังไม่ทราบสาเหตุ และนักดำน้ำจะค้นหาตัวเรือในวันศุกร์ พร้อมแถลงผลการสอบสวนต่อประชาชน',
    ],
    around: [
      ['14 มีนาคม 2567', 'date-line'],
      ['@', 'menu'],
      ['@', 'menu'],
      ['แชร์', 'menu'],
      ['ข่าวที่เกี่ยวข้อง', 'related-list'],
      ['พายุปิดท่าเรือเป็นวันที่สอง', 'related-list'],
    ],
  },
];

/** Paragraphs of one English story, and its headline. */
export const FERRY = [
  'A ferry carrying 140 people sank off the northern coast early on Thursday, and coastguards rescued most of those on board within two hours.',
  'The cause is not yet known, the transport minister said, adding that divers would search the hull on Friday.',
  '"We heard a bang, and then everything tilted," a passenger told the Harbour Post.',
  'Helicopters from three countries joined the rescue, according to the coastguard, which said the sea was calm.',
];
export const HEADLINE = 'Ferry sinks off northern coast, dozens rescued';

/** Offsets of characters that are in no part of the document though they are not white space. */
export function lost(raw: string, document: CleanDocument): number[] {
  const held = new Uint8Array(raw.length);
  for (const { start, end } of document.dropped) held.fill(1, start, end);
  for (const { segments } of [
    ...document.paragraphs,
    ...(document.headlineAt === null ? [] : [document.headlineAt]),
  ]) {
    for (const { start, end } of segments) held.fill(1, start, end);
  }
  return Array.from(raw, (_, at) => at).filter((at) => held[at] === 0 && /\S/.test(raw.charAt(at)));
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLanguageModel, detectLanguage, plainTag } from '../../../src/core/text/language.ts';

const model = createLanguageModel();
const detect = (text: string, hint: string | null = null): string | null =>
  detectLanguage(text, hint, model).lang;

/** One headline a language, our own. */
const HEADLINES: Readonly<Record<string, string>> = {
  en: 'The ferry that sank had been checked only a week before',
  vi: 'Chiếc phà bị chìm đã được kiểm tra một tuần trước đó',
  fr: 'Le ferry qui a coulé avait été contrôlé une semaine plus tôt',
  de: 'Die gesunkene Fähre war erst eine Woche zuvor geprüft worden',
  es: 'El ferri que se hundió había sido revisado una semana antes',
  pt: 'O navio que afundou não tinha sido inspecionado desde então',
  it: 'Il traghetto affondato era stato controllato una settimana prima',
  nl: 'De veerboot die zonk was pas een week eerder gecontroleerd',
  sv: 'Färjan som sjönk hade kontrollerats bara en vecka tidigare',
  da: 'Færgen, der sank, var blevet undersøgt kun en uge tidligere',
  nb: 'Fergen som sank, hadde blitt kontrollert bare en uke før',
  fi: 'Uponnut lautta oli tarkastettu vain viikkoa aikaisemmin',
  et: 'Uppunud praami oli kontrollitud vaid nädal aega varem',
  lv: 'Nogrimušais prāmis bija pārbaudīts tikai nedēļu iepriekš',
  lt: 'Nuskendęs keltas buvo patikrintas tik prieš savaitę',
  cs: 'Potopený trajekt byl zkontrolován jen týden předtím',
  sk: 'Potopený trajekt bol skontrolovaný len týždeň predtým',
  pl: 'Zatopiony prom został sprawdzony zaledwie tydzień wcześniej',
  sl: 'Potopljeni trajekt je bil pregledan le teden dni prej',
  hr: 'Potonuli trajekt bio je pregledan samo tjedan dana prije nesreće',
  ro: 'Feribotul care s-a scufundat fusese verificat cu o săptămână înainte',
  hu: 'Az elsüllyedt kompot csak egy héttel korábban ellenőrizték',
  tr: 'Batan feribot sadece bir hafta önce kontrol edilmişti',
  az: 'Batan bərə cəmi bir həftə əvvəl yoxlanılmışdı və heç nə tapılmamışdı',
  uz: 'Cho‘kkan parom bir hafta oldin tekshirilgan edi va hech narsa topilmagan',
  id: 'Kapal feri yang tenggelam itu sudah diperiksa seminggu sebelumnya karena rusak',
  fil: 'Ang lumubog na barko ay sinuri lamang noong nakaraang linggo',
  sw: 'Kivuko kilichozama kilikuwa kimekaguliwa wiki moja tu kabla ya ajali hiyo',
  sq: 'Trageti që u fundos ishte kontrolluar vetëm një javë më parë',
  ca: 'El ferri que es va enfonsar havia estat revisat una setmana abans',
  eu: 'Hondoratu zen ontzia astebete lehenago bakarrik ikuskatu zuten',
  gl: 'O barco que afundiu fora revisado unha semana antes, dixo o goberno da Xunta',
  ga: 'Bhí an bád farantóireachta a chuaigh go tóin poill seiceáilte seachtain roimhe sin',
  is: 'Ferjan sem sökk hafði verið skoðuð aðeins viku áður',
  mt: 'Il-vapur li għereq kien ġie ċċekkjat biss ġimgħa qabel l-inċident',
  af: 'Die veerboot wat gesink het, is net ’n week tevore nagegaan',
  eo: 'La pramo kiu sinkis estis kontrolita nur unu semajnon antaŭe',
  cy: 'Roedd y fferi a suddodd wedi cael ei gwirio wythnos yn gynharach',
  so: 'Doonta degtay ayaa la hubiyay toddobaad ka hor sida uu sheegay wasiirka',
  ru: 'Затонувший паром проверяли всего за неделю до этого',
  uk: 'Затонулий пором перевіряли лише за тиждень до цього',
  bg: 'Потъналият ферибот е бил проверен само седмица преди това',
  sr: 'Потонули трајект је био прегледан само недељу дана раније',
  mk: 'Потонатиот траект бил проверен само една недела претходно',
  be: 'Затанулы паром правяралі ўсяго за тыдзень да гэтага',
  kk: 'Батқан паром бар болғаны бір апта бұрын тексерілген еді',
  ky: 'Чөккөн паром бир жума мурун гана текшерилген болчу',
  mn: 'Живсэн гарамыг ердөө долоо хоногийн өмнө шалгасан байна',
  tg: 'Пароми ғарқшуда ҳамагӣ як ҳафта пеш санҷида шуда буд',
  ar: 'العبارة الغارقة خضعت للفحص قبل أسبوع واحد فقط من الحادث',
  fa: 'کشتی غرق شده تنها یک هفته پیش از آن بازرسی شده بود',
  ur: 'ڈوبنے والی کشتی کا معائنہ صرف ایک ہفتہ پہلے کیا گیا تھا',
  ps: 'ډوبه شوې بېړۍ یوازې یوه اونۍ مخکې کتل شوې وه',
  ckb: 'کەشتییە نقومبووەکە تەنها هەفتەیەک پێش ئەوە پشکنرابوو',
  ug: 'چۆكۈپ كەتكەن كېمە ئاران بىر ھەپتە بۇرۇن تەكشۈرۈلگەن ئىدى',
  he: 'המעבורת שטבעה נבדקה רק שבוע לפני כן על ידי המשרד',
  yi: 'די שיף װאָס איז געזונקען איז געװאָרן קאָנטראָלירט מיט אַ װאָך פֿריִער',
  hi: 'डूबी हुई नौका की जाँच केवल एक सप्ताह पहले की गई थी',
  mr: 'बुडालेल्या बोटीची तपासणी फक्त एक आठवड्यापूर्वी करण्यात आली होती',
  ne: 'डुबेको डुङ्गा एक हप्ता अघि मात्र जाँच गरिएको थियो',
  'zh-Hans': '沉没的渡轮仅在一周前接受过检查，交通部长说',
  'zh-Hant': '沉沒的渡輪僅在一週前接受過檢查，交通部長說',
  ja: '沈没したフェリーはわずか一週間前に点検されていた',
  ko: '침몰한 여객선은 불과 일주일 전에 점검을 받았다',
  el: 'Το πλοίο που βυθίστηκε είχε ελεγχθεί μία εβδομάδα πριν',
  th: 'เรือเฟอร์รีที่จมได้รับการตรวจสอบเพียงหนึ่งสัปดาห์ก่อนหน้านี้',
  ka: 'ჩაძირული ბორანი მხოლოდ ერთი კვირით ადრე შემოწმდა',
  hy: 'Խորտակված լաստանավը ստուգվել էր ընդամենը մեկ շաբաթ առաջ',
  am: 'የሰመጠው ጀልባ ከአንድ ሳምንት በፊት ተፈትሾ ነበር',
  bn: 'ডুবে যাওয়া ফেরিটি মাত্র এক সপ্তাহ আগে পরীক্ষা করা হয়েছিল',
  ta: 'மூழ்கிய படகு ஒரு வாரத்திற்கு முன்புதான் சோதிக்கப்பட்டது',
  km: 'សាឡាងដែលលិចត្រូវបានពិនិត្យកាលពីមួយសប្តាហ៍មុន',
  lo: 'ເຮືອທີ່ຈົມໄດ້ຮັບການກວດກາພຽງໜຶ່ງອາທິດກ່ອນ',
  my: 'နစ်မြုပ်သွားသောသင်္ဘောကို တစ်ပတ်အလိုကသာ စစ်ဆေးခဲ့သည်',
};

describe('a headline', () => {
  it.each(Object.entries(HEADLINES))('in %s', (lang, headline) => {
    expect(detect(headline)).toBe(lang);
  });
  it('is known by kanji of Japan alone', () => {
    expect(detect('北部沿岸沈没事故対策会議発足')).toBe('ja');
  });
});

describe('the hint', () => {
  it('decides between close relatives and in short texts', () => {
    expect(detect('Jakarta', 'ms')).toBe('ms');
    expect(detect('Kim Jong Un, Putin', 'fr-FR')).toBe('fr');
    expect(detect('首都', 'ja')).toBe('ja');
    expect(detect('北京', 'zh-TW')).toBe('zh-Hant');
  });
  it('gives way to another script and to a text that clearly says otherwise', () => {
    expect(detect(HEADLINES['ru'] ?? '', 'en')).toBe('ru');
    expect(detect(HEADLINES['vi'] ?? '', 'en-US')).toBe('vi');
    expect(detect(`${HEADLINES['de']} ${HEADLINES['de']}`, 'en')).toBe('de');
  });
  it('is all there is where there are no letters', () => {
    expect(detectLanguage('13:45 — 2024', 'ar', model)).toEqual({ lang: 'ar', confidence: 0 });
    expect(detectLanguage('13:45 — 2024', null, model)).toEqual({ lang: null, confidence: 0 });
  });
});

it('reads language tags as the project writes them', () => {
  expect(
    ['zh-TW', 'zh_Hans_CN', 'zh', 'yue-HK', 'no', 'nn-NO', 'iw', 'in', 'tl-PH', 'EN-us', 'und', ''].map(
      plainTag,
    ),
  ).toEqual(['zh-Hant', 'zh-Hans', 'zh-Hans', 'zh-Hant', 'nb', 'nb', 'he', 'id', 'fil', 'en', null, null]);
});

it('answers for any text, with a confidence between 0 and 1', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.option(fc.string({ maxLength: 6 })),
      (text, hint) => {
        const { confidence } = detectLanguage(text, hint, model);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
      },
    ),
  );
});

import { factsAr } from './ar-facts.ts';
import type { Messages } from './en.ts';
import { counted, type Forms } from './format.ts';
import { phrase } from './phrase.ts';

const count = (value: number, forms: Forms): string => counted('ar', value, forms);

const COPIES: Forms = { one: 'نسخة واحدة', two: 'نسختان', few: '# نسخ', many: '# نسخة', other: '# نسخة' };
const DOCUMENTS: Forms = {
  one: 'مستند واحد',
  two: 'مستندين',
  few: '# مستندات',
  many: '# مستندًا',
  other: '# مستند',
};
const ARTICLES: Forms = {
  zero: 'لا مقالات',
  one: 'مقالة واحدة',
  two: 'مقالتان',
  few: '# مقالات',
  many: '# مقالة',
  other: '# مقالة',
};
const MORE: Forms = { one: 'عرض واحد آخر', two: 'عرض اثنين آخرين', few: 'عرض # أخرى', other: 'عرض # أخرى' };

const card: Messages['card'] = {
  whoSaysWhat: 'من يقول ماذا',
  asOf: 'حتى تاريخ هذه الصفحة',
  since: 'بعد هذه الصفحة',
  timeline: 'تسلسل الأحداث',
  asOfNone: 'لا شيء مسجّل قبل ذلك.',
  sinceNone: 'لا شيء مسجّل بعد ذلك.',
  pageDate: (date) => phrase`تاريخ هذه الصفحة ${date}.`,
  fromArchive: 'من أرشيفك',
  articles: 'مقالات ذات صلة',
  sources: (n) =>
    count(n, { one: 'مصدر واحد', two: 'مصدران', few: '# مصادر', many: '# مصدرًا', other: '# مصدر' }),
  showMore: (n) => count(n, MORE),
  byStateMedia: 'من المصادر إعلام رسمي',
  readOn: 'متابعة القراءة',
  whyMarked: 'لماذا وُضعت هذه العلامة؟',
  checked: (date) => phrase`آخر مراجعة للوقائع: ${date}`,
  pin: 'إبقاء البطاقة مفتوحة',
  close: 'إغلاق',
  openArchive: 'فتح الأرشيف',
  deniedBy: (by, date) => (date === null ? phrase`نفي من ${by}` : phrase`نفي من ${by} بتاريخ ${date}`),
  furtherCopies: (n) =>
    count(n, {
      one: 'نسخة أخرى',
      two: 'نسختان أخريان',
      few: '# نسخ أخرى',
      many: '# نسخة أخرى',
      other: '# نسخة أخرى',
    }),
  packRecord: 'سجل في حزمة القضية',
  newTab: 'يُفتح في علامة تبويب جديدة',
  failed: 'تعذّر عرض الوقائع',
};

const popup: Messages['popup'] = {
  onHere: 'مفعّلة على هذا الموقع',
  siteOn: (host) => phrase`مفعّلة على ${host}`,
  pauseHour: 'إيقاف لمدة ساعة',
  resume: 'تشغيل من جديد',
  openArchive: 'الأرشيف',
  options: 'الخيارات',
  references: (n) =>
    count(n, {
      one: 'فقرة واحدة في هذه الصفحة',
      two: 'فقرتان في هذه الصفحة',
      few: '# فقرات في هذه الصفحة',
      other: '# فقرة في هذه الصفحة',
    }),
  previous: 'الفقرة السابقة',
  next: 'الفقرة التالية',
  facts: 'عمّ يدور الحديث',
  loading: 'جارٍ النظر في هذه الصفحة',
  nothingTitle: 'لا شيء عن القضية في هذه الصفحة',
  nothingHint:
    'لم يُعثر فيها على أي من أسماء القضية. إذا كانت الصفحة مفتوحة قبل تثبيت «خلفية الخبر» أو تحديثها، فأعد تحميلها.',
  why: 'لماذا لا شيء؟',
  offTitle: 'متوقفة على هذا الموقع',
  offBody: 'هنا لا تقرأ «خلفية الخبر» شيئًا ولا تضع علامات ولا تحفظ شيئًا.',
  pausedTitle: (time) => phrase`متوقفة حتى ${time}`,
  pausedForEver: 'متوقفة إلى أن تشغّلها من جديد',
  pausedBody: 'حتى ذلك الحين لا تقرأ «خلفية الخبر» أي صفحة ولا تضع علامات. يبقى أرشيفك كما هو.',
  noAccessTitle: 'لا يُسمح لـ«خلفية الخبر» بقراءة هذا الموقع',
  noAccessBody: 'لم يمنحها المتصفح إذن الوصول. ما تقرؤه يبقى على هذا الجهاز.',
  allow: 'السماح بالوصول',
  unreadableTitle: 'لا يمكن قراءة هذه الصفحة',
  unreadableBody: 'تمنع المتصفحات الإضافات من قراءة صفحاتها الخاصة ومتاجر الإضافات وبعض المستندات.',
  failedTitle: 'تعذّر النظر في هذه الصفحة',
  tryAgain: 'المحاولة مجددًا',
};

const archive: Messages['archive'] = {
  title: 'الأرشيف',
  list: 'المقالات',
  bringIn: 'إدخال مستندات',
  articles: (n) => count(n, ARTICLES),
  words: 'كلمات من العنوان أو الأسطر الأولى',
  language: 'اللغة',
  allLanguages: 'كل اللغات',
  unknownLanguage: 'لغة غير معروفة',
  emptyTitle: 'أرشيفك فارغ',
  emptyBody: 'أدخل ملفات نصية أو صفحات محفوظة أو مجلدات كاملة. تبقى على هذا الجهاز ولا تُقرأ في أي مكان آخر.',
  noMatch: 'لا مقالة تطابق البحث.',
  clear: 'إلغاء التصفية',
  packTitle: 'سجلات في حزمة القضية',
  packBody: 'تأتي مع «خلفية الخبر»: من نشر ماذا ومتى، مع ملخص قصير، من دون النص.',
  onStory: 'تتناول القضية',
  offStory: 'لا تتناول القضية',
  copies: (n) => count(n, COPIES),
  showMore: (n) => count(n, MORE),
  dropTitle: 'أفلت الملفات أو المجلدات هنا',
  dropBody: 'ملفات TXT وHTML وJSON وJSONL، بحد أقصى 20 ميغابايت لكل منها',
  chooseFiles: 'اختيار ملفات',
  chooseFolder: 'اختيار مجلد',
  progress: (done, total) => `${count(done, { other: '#' })} من ${count(total, DOCUMENTS)}`,
  rate: (perSecond) => count(perSecond, { other: '# في الثانية' }),
  cancel: 'إلغاء',
  finished: 'اكتمل الإدخال.',
  cancelled: (left) =>
    count(left, {
      one: 'أُلغي الإدخال. لم يُقرأ مستند واحد.',
      two: 'أُلغي الإدخال. لم يُقرأ مستندان.',
      few: 'أُلغي الإدخال. لم تُقرأ # مستندات.',
      many: 'أُلغي الإدخال. لم يُقرأ # مستندًا.',
      other: 'أُلغي الإدخال. لم يُقرأ # مستند.',
    }),
  taken: (n) => count(n, { other: 'أُدخل #' }),
  merged: (n) => count(n, { other: 'موجود سلفًا #' }),
  refused: (n) => count(n, { other: 'لم يُدخل #' }),
  report: 'ما آل إليه كل ملف',
  file: 'الملف',
  result: 'النتيجة',
  takenOne: 'أُدخل',
  mergedOne: 'موجود سلفًا',
  refusedOne: 'لم يُدخل',
  copyOf: (n) =>
    count(n, {
      one: 'نسخة من مقالة لديك',
      two: 'نسخة من مقالتين لديك',
      few: 'نسخة من # مقالات لديك',
      other: 'نسخة من # مقالة لديك',
    }),
  partOf: (file, number) => phrase`${file}، رقم ${String(number)}`,
  back: 'كل المقالات',
  outlet: 'الناشر',
  credit: 'منسوبة إلى',
  byline: 'الكاتب',
  published: 'التاريخ',
  fileName: 'الملف',
  address: 'العنوان الأصلي',
  added: 'أُضيفت في',
  howDated: 'كيف استُنتج التاريخ',
  droppedTitle: (n) =>
    count(n, {
      one: 'سطر واحد استُبعد لأنه ليس من المقالة',
      two: 'سطران استُبعدا لأنهما ليسا من المقالة',
      few: '# أسطر استُبعدت لأنها ليست من المقالة',
      many: '# سطرًا استُبعدت لأنها ليست من المقالة',
      other: '# سطر استُبعدت لأنها ليست من المقالة',
    }),
  copiesTitle: 'نسخ من هذا الخبر',
  relatedTitle: 'مقالات ذات صلة',
  remove: 'حذف من الأرشيف',
  removed: (headline) => phrase`حُذفت: ${headline}`,
  undo: 'تراجع',
  loading: 'جارٍ فتح الأرشيف',
};

const options: Messages['options'] = {
  title: 'الخيارات',
  saved: 'حُفظت',
  opening: 'تُفتح البطاقة',
  openings: {
    hover: 'عند توقف المؤشر على العلامة',
    click: 'عند النقر',
    modifier: 'مع إبقاء مفتاح Alt مضغوطًا',
  },
  delay: 'مدة التوقف قبل فتح البطاقة',
  delays: { 200: 'قصيرة (0.2 ثانية)', 400: 'متوسطة (0.4 ثانية)', 600: 'طويلة (0.6 ثانية)' },
  interfaceLang: 'لغة الواجهة',
  factsLang: 'لغة الوقائع',
  followBrowser: 'كلغة المتصفح',
  followInterface: 'كلغة الواجهة',
  theme: 'الألوان',
  themes: { auto: 'كما في النظام', light: 'فاتحة', dark: 'داكنة' },
  sites: 'مواقع أُوقفت عليها',
  noSites: 'مفعّلة على كل موقع يُسمح لها بقراءته.',
  turnOn: (host) => phrase`تشغيل على ${host}`,
  pause: 'إيقاف في كل مكان',
  pauseBody: 'لا تُقرأ أي صفحة ولا توضع علامات إلى أن تشغّلها من جديد.',
  preview: 'هكذا تبدو البطاقة',
};

const sample: Messages['sample'] = {
  heading: 'افتتاح جسر الميناء',
  background: 'يصل الجسر بين ضفتي الميناء ويحل محل العبّارة. افتُتح بعد ست سنوات من العمل.',
  first: 'تقول البلدية إن ما لا يقل عن 12 ألف شخص عبروا الجسر سيرًا في اليوم الأول.',
  firstBy: 'مجلس البلدية',
  firstCounted: 'المشاة في اليوم الأول',
  second: 'تقول شركة العبّارات إن عددهم لم يزد على 8 آلاف.',
  secondBy: 'شركة العبّارات',
  before: 'العبّارة تقطع الميناء للمرة الأخيرة',
  beforeMore: 'قامت العبّارة برحلتها الأخيرة مساءً وطاقمها واقف على سطحها.',
  after: 'منع الشاحنات من عبور الجسر',
  afterMore: 'على الشاحنات التي تزيد حمولتها على 12 طنًا أن تسلك الطريق الدائري.',
  outlet: 'صحيفة الميناء',
  article: 'جسر مكان العبّارة',
};

const welcome: Messages['welcome'] = {
  title: '«خلفية الخبر» جاهزة',
  sentences: [
    'حين تتناول صفحة ما القضية، يوضع خط خفيف تحت الفقرات التي تتحدث عنها.',
    'أوقف المؤشر على إحداها أو المسها لتعرف ما المقصود، ومن يقول ماذا، وما جرى قبل ذلك وبعده.',
    'في أرشيفك تحفظ مقالاتك وتعود إليها بأي لغة كانت.',
  ],
  accessGranted: 'يُسمح لـ«خلفية الخبر» بقراءة الصفحات التي تفتحها.',
  accessMissing: 'لا يسمح المتصفح بعد لـ«خلفية الخبر» بقراءة الصفحات. من دون ذلك لا يمكنها وضع أي علامة.',
  languages: 'اللغات',
  privacy: 'لا شيء يغادر هذا الجهاز: لا حساب ولا خادم ولا إحصاءات.',
  tryIt: 'جرّبها على صفحة عن القضية',
  openArchive: 'فتح الأرشيف',
  openOptions: 'الخيارات',
};

const refusals: Messages['refusals'] = {
  empty: 'الملف فارغ.',
  'too-large': 'حجم الملف يزيد على 20 ميغابايت. قسّمه وأدخل أجزاءه.',
  binary: 'هذا ليس ملفًا نصيًا.',
  'unknown-json': 'ملف JSON هذا ليس من صادرات «خلفية الخبر» ولا قائمة نصوص فيها «text» و«title».',
  'unknown-type': 'لا تُقرأ ملفات من هذا النوع، بل TXT وHTML وJSON وJSONL.',
  unreadable: 'تعذّرت قراءة الملف. ربما نُقل أو قُفل.',
  'no-text': 'لا يوجد فيه نص مقالة.',
};

const failures: Messages['failures'] = {
  'bad-request': 'لم تفهم «خلفية الخبر» طلبها. لم يتغير شيء.',
  'not-allowed': 'لا يحق لهذه الصفحة طلب ذلك. لم يتغير شيء.',
  'no-background': 'لم تُجب «خلفية الخبر». لم يُفقد شيء، حاول مجددًا بعد لحظة.',
  'extension-gone': 'جرى تحديث «خلفية الخبر» أو إزالتها. أعد تحميل الصفحة للمتابعة.',
  'storage-full': 'مساحة التخزين ممتلئة. ما حُفظ باقٍ، أفرغ بعض المساحة وحاول مجددًا.',
  'storage-failed': 'تعذّر استخدام تخزين المتصفح. لم يُحفظ شيء ناقصًا، أعد تشغيل المتصفح وحاول مجددًا.',
  'not-found': 'لم يعد هذا موجودًا في أرشيفك.',
  internal: 'حدث خطأ داخل «خلفية الخبر». ما حفظته لم يُمس، حاول مجددًا.',
};

export const ar: Messages = {
  product: 'خلفية الخبر',
  card,
  popup,
  archive,
  options,
  sample,
  welcome,
  refusals,
  failures,
  facts: factsAr,
};

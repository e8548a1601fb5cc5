import type { Lang } from '../story/pack.ts';
import type { DateVocabulary } from './date-vocabulary.ts';
import { LATIN_DATES } from './date-words-latin.ts';
import { OTHER_DATES } from './date-words-other.ts';

/** Languages whose months have numbers, with patterns of their own for day and month; see date-numbered.ts. */
const NUMBERED_DATES: Readonly<Record<Lang, DateVocabulary>> = {
  vi: {
    months: '',
    weekdays: '',
    near: 'd0=hôm nay|d-1=hôm qua|d-2=hôm kia|d1=ngày mai|w-1=tuần trước,tuần qua|w0=tuần này|w1=tuần tới|m-1=tháng trước,tháng rồi|m0=tháng này|m1=tháng tới|y-1=năm ngoái|y0=năm nay|y1=năm tới',
    lastYear: 'năm ngoái|năm trước',
    thisYear: 'năm nay',
    before: 'trước|tuần trước|vừa qua',
    after: 'tới|tuần tới',
  },
  ko: {
    months: '',
    weekdays: '월요일|화요일|수요일|목요일|금요일|토요일|일요일',
    unspaced: true,
    near: 'd0=오늘|d-1=어제,전날|d-2=그제|d1=내일|w-1=지난주|w0=이번 주|w1=다음 주|m-1=지난달|m0=이달,이번 달|m1=다음 달|y-1=지난해,작년|y0=올해|y1=내년',
    lastYear: '지난해|작년',
    thisYear: '올해|올',
    before: '지난|지난주',
    after: '다음|오는|다음 주',
  },
  ja: {
    months: '',
    weekdays: '月曜日,月曜|火曜日,火曜|水曜日,水曜|木曜日,木曜|金曜日,金曜|土曜日,土曜|日曜日,日曜',
    unspaced: true,
    near: 'd0=今日,きょう|d-1=昨日,きのう|d-2=一昨日,おととい|d1=明日,あす|w-1=先週|w0=今週|w1=来週|m-1=先月|m0=今月|m1=来月|y-1=昨年,去年|y0=今年|y1=来年',
    lastYear: '昨年|去年',
    thisYear: '今年',
    before: '先週の|先週',
    after: '来週の|次の',
  },
  zh: {
    months: '',
    weekdays:
      '星期一,周一,週一,礼拜一,禮拜一|星期二,周二,週二,礼拜二,禮拜二|星期三,周三,週三,礼拜三,禮拜三|星期四,周四,週四,礼拜四,禮拜四|星期五,周五,週五,礼拜五,禮拜五|星期六,周六,週六,礼拜六,禮拜六|星期日,星期天,周日,週日,礼拜天,禮拜天',
    unspaced: true,
    near: 'd0=今天,今日|d-1=昨天,昨日|d-2=前天|d1=明天,明日|w-1=上周,上週,上星期|w0=本周,本週,这周|w1=下周,下週|m-1=上月,上个月,上個月|m0=本月,这个月,這個月|m1=下月,下个月,下個月|y-1=去年|y0=今年|y1=明年',
    lastYear: '去年',
    thisYear: '今年',
    before: '上|上周|上週',
    after: '下|下周|下週|本周',
  },
};

/** The words for dates of a language, or null where none are known. Chinese in both scripts is one. */
export function dateVocabulary(lang: Lang): DateVocabulary | null {
  const primary = lang.split('-')[0] ?? lang;
  return NUMBERED_DATES[primary] ?? LATIN_DATES[primary] ?? OTHER_DATES[primary] ?? null;
}

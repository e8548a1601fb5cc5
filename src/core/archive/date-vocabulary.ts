/**
 * Words for dates in one language. Forms of one thing are parted by `,`, things by `|`. A form that ends in `~` takes up
 * to five more letters (case endings); one that ends in `*` is an abbreviation, with or without its full stop, and
 * counts only beside a day or a year.
 */
export interface DateVocabulary {
  /** January to December; empty where months are numbered. */
  readonly months: string;
  /** Monday to Sunday. */
  readonly weekdays: string;
  /** Words one of which must stand before a month that stands without day and year; left out where none is needed. */
  readonly alone?: string;
  /** Words between day, month and year. */
  readonly joined?: string;
  /** Letters glued to the front of a word. */
  readonly prefixes?: string;
  /** `d-1=yesterday|m-1=last month`: unit (day, week, month, year), how many from now, and the words. */
  readonly near?: string;
  /** Words beside a month that put it in the year before, or in the running year. */
  readonly lastYear?: string;
  readonly thisYear?: string;
  /** Words beside a weekday: the last one before now, the next one after it. */
  readonly before?: string;
  readonly after?: string;
  /** The months of the Iranian solar calendar, Farvardin first. */
  readonly solar?: string;
  /** Months may stand before the day, and 9/13/2023 means 13 September. */
  readonly monthFirst?: boolean;
  /** No spaces between words. */
  readonly unspaced?: boolean;
}

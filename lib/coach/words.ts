/** The words the rules listen for. Every pattern is short and bounded, so that a long text costs no more than its length. */
import { peopleClass } from '../notation/vocabulary';

export const isBlank = (text: string) => text.trim() === '';

export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
}

/** Split after . ! ? and at line ends; "1.5" stays whole. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?])\s+|\n+/).filter((sentence) => !isBlank(sentence));
}

const NUMBER_WORD = /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|half|twice|third|quarter of|every (?:day|week|month|night)|daily|weekly|nightly)\b/i;
export const hasNumber = (text: string) => /\d/.test(text) || NUMBER_WORD.test(text);
/** Digits or a number written out, for sentences where "one" is only a pronoun. */
export const hasFigure = (text: string) => /\d/.test(text) || /\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|dozens?|hundreds?|thousands?|half|twice|third)\b/i.test(text);

const ROLES = /\b(?:teams?|departments?|colleagues?|compan(?:y|ies)|shops?|everyone|everybody|sales|support|finance|marketing|operations|newcomers?)\b/i;
/** A role, a team or customers. */
export const namesSomebody = (text: string) => ROLES.test(text) || wordsOf(text).some((word) => peopleClass(word.toLowerCase()) !== null);

/** The start of a plan: "migrate to", "should use", or a sentence that begins with "Use". */
export const SOLUTION_WORD =
  /\b(?:adopt(?:ing)?|migrat(?:e|ing|ion)|introduc(?:e|ing)|implement(?:ing)?|roll(?:ing)? out|switch(?:ing)? to|mov(?:e|ing) to|replac(?:e|ing) \S+ (?:\S+ ){0,3}with)\b|\b(?:should|must|need to|want to|have to|let us|let’s|let's|could) (?:use|buy|get)\b|(?:^|[.!?]\s+)(?:use|buy)\b/i;
export const EFFECT_WORD =
  /\b(?:costs?|los(?:e|es|ing|t|s)|waits?|waiting|wast(?:e|es|ed|ing)|slow(?:s|er|ly)?|late|delay(?:s|ed)?|times?|hours?|minutes?|days?|weeks?|incidents?|outages?|customers?|risks?|fail(?:s|ed|ures?)?|bills?|pay(?:s|ing)?|errors?|bugs?|interrupt\w*|break(?:s|ing)?)\b|\d+ ?(?:%|\p{L})|\p{Sc} ?\d/iu;
export const WHY_NOW =
  /\b(?:since|deadline|gr[eo]ws?|growing|growth|until|expir\w+|renew\w*|contract|ends? (?:in|on)|last (?:week|month|quarter|year|spring|summer|autumn|winter)|this (?:month|quarter|year)|next (?:month|quarter|year)|ris(?:e|es|ing|en)|increas\w+|doubl\w+|each new|every new|new hires?|planned|(?:from|by|in|for|before|of) (?:january|february|march|april|may|june|july|august|september|october|november|december)|20[2-9]\d)\b/i;
export const VAGUE_WORD = /\b(?:inefficien\w+|painful|legacy|technical debt|tech debt|best practices?|modern\w*|clunky|suboptimal|cumbersome|outdated)\b/i;
export const FEELING_WORD = /\b(?:feels?|feeling|felt|believes?|annoy\w+|hates?|frustrat\w+)\b/i;

export const RATE_SOURCE = /\b(?:rates?|loaded|salar(?:y|ies)|finance|payroll|price list|day rate)\b/i;
export const BUDGET_WORD = /\b(?:budgets?|invoices?|bills?|contracts?|accounts?|cost cent(?:er|re)|owners?|licen[cs]es?|subscriptions?|spend)\b/i;
export const APPROVED_WORD = /\b(?:approved|requisition|budget(?:ed)?|headcount plan|open position|signed|quotes?|quoted)\b/i;
/** People whose hours arrive as an invoice. */
export const OUTSIDE_STAFF = /\b(?:contractors?|consultants?|freelancers?|agency|temps?|temporary)\b/i;
export const MARGIN_WORD = /\b(?:margin|profit|contribution)\b/i;
export const FREED_TIME_USE =
  /\b(?:freed|frees|time|hours)\b[^.!?\n]{0,60}\b(?:goes|go|going|spent|spend|used|use)\b|\b(?:backlog|roadmap|takes? over)\b|\b(?:us(?:e|es|ing)|spend(?:s|ing)?|put(?:s|ting)?|invest(?:s|ing)?) (?:\S+ ){0,3}(?:time|hours) (?:for|on|in|into|to)\b|\bin th(?:at|e freed|e saved|is) time\b/i;
export const FREED_PEOPLE = /\b(?:engineers?|people|persons?|developers?|colleagues?) back\b|\bFTEs?\b|\bfull[- ]?time/i;

export const LICENCE_WORD = /\b(?:licen[cs]es?|subscriptions?|seats?|saas|plan)\b/i;
export const SEATS_OR_TERM = /\b(?:seats?|users?|people|devs?|developers?|engineers?|months?|years?|term|annual|flat|unlimited)\b/i;
export const RUN_WORD = /\b(?:upkeep|maintenance|maintain|operat\w+|support|on[- ]call|run by|runs? it|looked after|managed)\b/i;
export const CHANGE_WORD = /\b(?:train\w*|migrat\w+|roll[- ]?out|onboard\w*|workshop|introduction|guide|documentation)\b/i;
export const REWRITE_WORD = /\b(?:migrat\w+|rewrit\w+|re-?platform\w*|re-?architect\w*|port(?:ing)? to)\b/i;

/** What is asked for, or what it takes. */
export const APPROVE_WORD = /\b(?:approv\w+|ask\w*|needs?|request\w*|invest\w*|spend\w*|fund\w*|buy\w*|rent\w*|hir(?:e|ing)|giv\w+|wants?|decid\w+|decisions?|costs?|takes?)\b|\bfor (?:a |about |only |just |around )?\p{Sc} ?\d/iu;

export const RETURN_WORD = /\bROI\b|\breturn on investment\b|\bpayback\b|\bpays? (?:back|for itself)\b/i;
export const TIME_WORD = /\b(?:days?|weeks?|months?|quarters?|years?|annual|budget round)\b/i;
export const WORST_CASE = /\bworst\b|\bpessimistic\b/i;
export const BREAK_EVEN = /\bbreaks? even\b|\beven if only\b|\bonly \d+ ?%/i;
export const WAITING_WORD = /\b(?:each|every|a) (?:week|month|quarter) (?:of (?:waiting|delay)|we wait|later|costs)\b|\b(?:cost of delay|doing nothing|if we (?:wait|do nothing|do not|don’t|don't))\b/i;

/** Capitals a manager knows, or that are no abbreviations. */
export const KNOWN_ACRONYMS = new Set(
  'ROI VP CEO CTO CFO COO CIO IT HR PR QA UK US USA EU UN CI CD CPU PC PDF TV FAQ FTE ID OK OS AI API APP AM PM AWS SQL URL WEB USD EUR GBP JPY INR CHF CAD AUD NZD SEK NOK DKK PLN CZK BRL MXN SGD ZAR ILS KRW CNY VAT CRM ERP KPI VPN GDPR USB SMS GB TB I II III IV NOT AND OR'.split(' '),
);

const EVERYDAY_NAME = /^(?:I|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|English|German|French)$/;

/** Words with a capital inside a sentence: products, places, people. */
export function namesIn(text: string): Set<string> {
  const names = new Set<string>();
  for (const found of text.matchAll(/(?<=[\p{Ll}\p{N},;)] )\p{Lu}[\p{L}\p{N}]+/gu)) if (!EVERYDAY_NAME.test(found[0])) names.add(found[0]);
  return names;
}

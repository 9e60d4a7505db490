/**
 * The words the notation knows. A word that is not in here is a noun, and any noun can be counted,
 * so this file only has to name what changes a figure: time, how often, people, hedges, joints and verbs.
 */

export type TimeUnit =
  | 'millisecond' | 'second' | 'minute' | 'hour' | 'day' | 'week' | 'fortnight'
  | 'sprint' | 'month' | 'quarter' | 'half-year' | 'year';

/** A neighbour that is not there is in no table and no set, so undefined may be asked for. */
const table = <V>(rows: readonly (readonly [V, string])[]): ReadonlyMap<string | undefined, V> =>
  new Map(rows.flatMap(([value, words]) => words.split(' ').map((word): [string, V] => [word, value])));

const set = (words: string): ReadonlySet<string | undefined> => new Set(words.trim().split(/\s+/));

/** Every spelling of a length of time, whether it is work ("3 weeks") or a cadence ("/week"). */
export const TIME_WORDS = table<TimeUnit>([
  ['millisecond', 'ms millisecond milliseconds msec'],
  ['second', 's sec secs second seconds'],
  ['minute', 'min mins minute minutes'],
  ['hour', 'h hr hrs hour hours std stunde stunden heure heures hora horas uur ora ore timme timmar manhour manhours man-hour man-hours person-hour person-hours 時間 小时 小時'],
  ['day', 'd day days workday workdays weekday weekdays wd wds bd bds manday mandays man-day man-days person-day person-days 日 天 tage jour jours giorno giorni dzień dni dia dias día días dag dagen'],
  ['week', 'w wk wks week weeks workweek workweeks man-week man-weeks person-week person-weeks woche wochen semaine semaines semana semanas settimana settimane vecka veckor uge uger uke uker tydzień týden 週 周'],
  ['fortnight', 'fortnight fortnights'],
  ['sprint', 'sprint sprints'],
  ['month', 'mo mos mth mths mnth mnths month months manmonth manmonths man-month man-months person-month person-months monat monate mois mes meses mese mesi mês maand maanden mån månad månader måned måneder mnd miesiąc mies měsíc hónap hó 月 ヶ月 か月'],
  ['quarter', 'q qtr qtrs quarter quarters'],
  ['half-year', 'half-year half-years halfyear semester'],
  ['year', 'y yr yrs year years annum 年 jahr jahre année ans años año ano anos anno anni jaar år rok'],
]);

/** "$500 monthly", "12,000 € p.a.", "£500 pcm", "$1.2M ARR". */
export const PERIOD_ADVERBS = table<TimeUnit>([
  ['hour', 'hourly ph'],
  ['day', 'daily nightly everyday täglich'],
  ['week', 'weekly pw wöchentlich'],
  ['fortnight', 'fortnightly'],
  ['month', 'monthly pm pcm mrr monatlich mensuel mensual mensile'],
  ['quarter', 'quarterly'],
  ['half-year', 'half-yearly semiannual semiannually semi-annual semi-annually'],
  ['year', 'yearly annually annual pa arr jährlich annuel anual annuale'],
]);

/** Two meanings each, so the reader asks: twice a week, or every two weeks? */
export const AMBIGUOUS_BI = table<TimeUnit>([
  ['week', 'biweekly bi-weekly'],
  ['month', 'bimonthly bi-monthly'],
  ['year', 'biannual biannually bi-annual bi-annually biyearly bi-yearly'],
]);

export const WEEKDAY_NAMES = set(`monday tuesday wednesday thursday friday saturday sunday
  mondays tuesdays wednesdays thursdays fridays saturdays sundays`);

export const WORKING = set('working business work');
export const CALENDAR = set('calendar');
/** Spellings of "day" that already say it is a working day. */
export const WORKDAY_WORDS = set('workday workdays weekday weekdays wd wds bd bds');
export const ONE_TIME_WORDS = set('upfront up-front one-time one-off onetime oneoff once-off one-shot initially');
export const EACH_WORDS = set('each ea apiece pp');
/** "per" in the languages next door, right before a time: "500 EUR pro Monat", "90 € par heure". */
export const FOREIGN_PERS = set('pro par por je im al');
export const PERCENT_WORDS = set('percent pct prozent procent');

const ONES = 'one two three four five six seven eight nine'.split(' ');
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** One to ninety-nine, and what can stand alone behind "per". Larger ones are joined in `number-words.ts`. */
export const NUMBER_WORDS: ReadonlyMap<string | undefined, number> = new Map([
  ...[...ONES, ...TEENS].map((word, i): [string, number] => [word, i + 1]),
  ...TENS.flatMap((ten, t) => ['', ...ONES].map((one, i): [string, number] => [one ? `${ten}-${one}` : ten, (t + 2) * 10 + i])),
  ['dozen', 12], ['hundred', 100],
]);
/** Words that hint at a number and hold none. */
export const VAGUE_WORDS = set(`few several many multiple various numerous couple lots lot bunch handful plenty countless
  dozens hundreds thousands millions`);
/** With these, "a" is not one: "a few engineers", "a team". */
export const UNCOUNTED_WORDS = set(`few several many multiple various numerous couple lots lot bunch handful plenty countless number
  dozens hundreds thousands millions team teams squad squads crew crews group groups pair pairs staff people`);
/** Whose it is says no number: "half of our devs", "20% of the $600". */
export const DETERMINERS = set('the our my your their all these those');
/** "half of the cost of $600": the name of the whole says no more than the whole. */
export const WHOLE_NAMES = set('cost costs price bill bills invoice rate amount total sum spend budget team crew squad group pool');
/** "team of five" counts people. */
export const TEAM_WORDS = set('team teams squad squads crew crews group groups');
export const FREQUENCY_WORDS: ReadonlyMap<string, number> = new Map([['once', 1], ['twice', 2], ['thrice', 3]]);
/** "every other day", "every second week". */
export const EVERY_STEPS: ReadonlyMap<string, number> = new Map([['other', 2], ['second', 2], ['third', 3], ['fourth', 4], ['fifth', 5], ['sixth', 6], ['eighth', 8], ['tenth', 10], ['hundredth', 100]]);

/** Names that end in a number: "Phase 2". */
export const NUMBERED_NAMES = set('phase step stage part option tier level wave round batch team squad release version milestone project site epic plan');

/** Hedges: the value is kept, the reading says it is an estimate. */
export const APPROX_WORDS = set('about approx approximately around roughly circa ca nearly almost estimated est maybe perhaps some over under above below max maximum minimum');
/** Hedges of two words: "up to 5", "at least 5". */
export const APPROX_PAIRS: ReadonlyMap<string, ReadonlySet<string | undefined>> = new Map([
  ['up', set('to')], ['at', set('least most')], ['more', set('than')], ['longer', set('than')], ['less', set('than')], ['fewer', set('than')],
]);

/** Multiply, but only right before something that starts a factor: "tickets at $15", "3 of 40 devs", "for 3 weeks". */
export const TIMES_WORDS = set('at of for times x');
export const PLUS_WORDS = set('plus');
export const MINUS_WORDS = set('minus less');

export const NOTHING_WORDS = set('eliminated nothing none zero nil gone removed free obsolete cancelled canceled stopped avoided ended disappears');
export const SAVE_WORDS = set(`saves save saving savings saved frees freed freeing avoids avoid avoiding prevents prevent preventing
  eliminates eliminate eliminating removes remove removing recovers recover recovering reclaims reclaim reclaiming`);
export const LESS_WORDS = set(`reduced reduces reduce reducing reduction cut cuts cutting down decreased decreases decrease decreasing
  lowered lower lowers lowering drops dropped drop dropping falls fell fall falling shrinks shrunk shrink shrinking slashed slashes slash trimmed trims trim`);
export const MORE_WORDS = set('increased increases up grows rises raised higher');
export const BECOMES_WORDS = set('becomes become is now then only just goes went after to will would should be costs completely fully entirely totally');
export const HALF_WORDS = set('half halved halves');
/** Words that would change the figure were they not skipped, with the number they stand for; null where there is none. */
export const FIGURE_WORDS: ReadonlyMap<string, number | null> = new Map<string, number | null>([
  ['half', 0.5], ['halved', 0.5], ['double', 2], ['doubled', 2], ['triple', 3], ['tripled', 3], ['quadruple', 4], ['quadrupled', 4],
  ['dozen', 12], ['hundred', 100], ['thousand', 1000], ['million', 1e6], ['half-time', 0.5], ['part-time', null], ['multiplied', null], ['divided', null], ['squared', null],
]);

/** Behind a value they say by how much: "80% less", "2 hr/mo saved", "3 more devs". */
export const LESS_SUFFIXES = set('less fewer lower off cheaper reduction saved savings saving faster eliminated removed avoided prevented reclaimed recovered back gone discount');
/** With a percentage these are taken from a price, or put on top of it. */
export const REBATE_WORDS = set('discount discounts rebate rebates reduction savings');
export const LOADING_WORDS = set('overhead loading burden markup surcharge uplift tax vat gst');
export const MORE_SUFFIXES = set('more extra additional higher dearer');

/** People who are paid or hold a seat; any of these stands for any other. */
const STAFF = set(`dev devs developer developers engineer engineers eng engs swe swes sre sres programmer programmers coder coders
  contractor contractors consultant consultants freelancer freelancers employee employees staff staffer staffers colleague colleagues
  coworker coworkers co-worker co-workers teammate teammates agent agents analyst analysts designer designers manager managers lead leads
  architect architects tester testers qa admin admins administrator administrators sysadmin sysadmins operator operators worker workers
  hire hires newcomer newcomers joiner joiners starter starters intern interns apprentice apprentices trainee trainees expert experts
  specialist specialists scientist scientists researcher researchers rep reps recruiter recruiters reviewer reviewers responder responders
  attendee attendees participant participants maintainer maintainers founder founders seat seats fte ftes devops resource resources
  technician technicians supporter supporters nurse nurses teacher teachers mechanic mechanics driver drivers salesperson salespeople man men woman women`);
const ANYONE = set(`person persons people ppl head heads headcount user users member members human humans folk folks guy guys individual individuals
  capita 人 名`);
const CLIENTS = set(`customer customers client clients subscriber subscribers visitor visitors guest guests patient patients student students
  tenant tenants buyer buyers shopper shoppers account accounts`);

export type PeopleClass = 'staff' | 'anyone' | 'clients' | null;

export function peopleClass(word: string | undefined): PeopleClass {
  if (STAFF.has(word)) return 'staff';
  if (ANYONE.has(word)) return 'anyone';
  return CLIENTS.has(word) ? 'clients' : null;
}

/** Not people, but they make "engineering hours" and "man days" hours and days of work. */
export const WORK_ADJECTIVES = set('person man work working business full engineering development team staff people calendar elapsed extra additional more fewer less lost wasted billable unplanned');
export const FTE_WORDS = set('fte ftes');
/** Things that run by themselves: their hours are nobody's time. */
export const MACHINE_WORDS = set(`instance instances server servers vm vms node nodes pod pods runner runners gpu gpus cpu cpus vcpu vcpus core cores
  machine machines cluster clusters container containers worker-node database databases db dbs replica replicas gateway gateways lambda lambdas job jobs build builds`);

/** Words that are surely a mistyped time, with what was meant. */
const SLIPS = table<string>([
  ['hr', 'hs hrz hrss hsr hors hous hur hurs huor huors houer hr/s hrd hor uhr'],
  ['min', 'mn mns minz minn mni minut minuts mintue mintues'],
  ['day', 'dy dys dya dyas dayz das'],
  ['week', 'wek weks weeek wkk wkks wekk wseek'],
  ['mo', 'mon mnt mnts mont monts mnoth moth'],
  ['yr', 'yrz yeer yeers yer yers'],
  ['person-days', 'md pd'],
]);
const FULL_WORDS: readonly (readonly [string, string])[] = [
  ['hours', 'hr'], ['minute', 'min'], ['minutes', 'min'], ['weeks', 'week'], ['month', 'mo'], ['months', 'mo'], ['years', 'yr'], ['quarter', 'quarter'],
];
const REAL_NOUNS = set('house hoses horse hourly mouths mouth minuets weeds weekly monthly yearly yearn quarters charter quartet minute');

/** What a mistyped time word meant ("hs" → "hr"), or null for a real noun. */
export function slipOf(word: string): string | null {
  const known = SLIPS.get(word);
  if (known !== undefined) return known;
  if (word.length < 5 || word.length > 9 || REAL_NOUNS.has(word) || TIME_WORDS.has(word)) return null;
  return FULL_WORDS.find(([right]) => right[0] === word[0] && isOneSlip(word, right))?.[1] ?? null;
}

/** One letter more, less, other, or two neighbours swapped. */
function isOneSlip(a: string, b: string): boolean {
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i += 1;
  const restA = a.slice(i);
  const restB = b.slice(i);
  if (restA.slice(1) === restB || restA === restB.slice(1) || restA.slice(1) === restB.slice(1)) return true;
  return restA.length > 1 && restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}

/** The form two spellings of one noun share: tickets → ticket, queries → query, caches → cach, cache → cach. */
export function nounStem(word: string): string {
  let stem = word;
  if (/ies$/.test(stem) && stem.length > 4) stem = `${stem.slice(0, -3)}y`;
  else if (/(s|x|z|ch|sh)es$/.test(stem)) stem = stem.slice(0, -2);
  else if (/[^s]s$/.test(stem) && stem.length > 2) stem = stem.slice(0, -1);
  if (stem.length > 3 && stem.endsWith('e')) stem = stem.slice(0, -1);
  return stem === 'licens' ? 'licenc' : stem;
}

/** For a question: "how many users?" */
export function plural(word: string): string {
  if (word === 'person' || word === 'man' || word === 'head' || word === 'capita') return 'people';
  if (word !== word.toLowerCase() && word === word.toUpperCase()) return word;
  if (/[^s]s$/.test(word) || word === 'people' || word === 'staff') return word;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

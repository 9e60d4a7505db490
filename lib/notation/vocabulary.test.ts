/** Words alone: slips of the keyboard, one noun in two spellings, one and many. What the lists do in a line stands in the corpus. */
import { describe, expect, it } from 'vitest';
import { EVERY_STEPS, FIGURE_WORDS, NUMBER_WORDS, WORK_ADJECTIVES, WORKING, nounStem, peopleClass, plural, slipOf } from './vocabulary';

const words = (text: string) => text.split(' ');

describe('a slip of the keyboard', () => {
  it.each([
    ['hr', 'hs hrz hrss hsr hors hous hur hurs huor huors houer hr/s hrd hor uhr'],
    ['min', 'mn mns minz minn mni minut minuts mintue mintues'],
    ['day', 'dy dys dya dyas dayz das'],
    ['week', 'wek weks weeek wkk wkks wekk wseek'],
    ['mo', 'mon mnt mnts mont monts mnoth moth'],
    ['yr', 'yrz yeer yeers yer yers'],
    ['person-days', 'md pd'],
  ])('%s was meant by %s', (meant, slips) => {
    expect(words(slips).map(slipOf)).toEqual(words(slips).map(() => meant));
  });

  it.each([
    ['hr', 'hoursd huors hoors ohurs'], ['min', 'miinute minuet mnute minutez minutees mniutes'], ['week', 'weeeks wekes weeksd'], ['mo', 'monthe motnh monthhs monhts'],
    ['yr', 'yearss yaers'], ['quarter', 'quater quartre quarterr quuarter'],
  ])('%s was meant where one letter is more, less, other or at its neighbour’s place: %s', (meant, slips) => {
    expect(words(slips).map(slipOf)).toEqual(words(slips).map((slip) => (slip.startsWith(meant.charAt(0)) ? meant : null)));
  });

  it('is none where the word is a noun, a time, too short, too long or two letters off', () => {
    const own = words('house hoses horse hourly mouths mouth minuets weeds weekly monthly yearly yearn quarters charter quartet minute hours weeks years months quarter minutes day');
    const far = words('week weee quarterlies minutesss quartersss hoard months meeks bears yeast quarrel horde weak hour outages monsters');
    expect([...own, ...far].filter((word) => slipOf(word) !== null)).toEqual([]);
  });
});

it.each([
  ['queries', 'query'], ['query', 'query'], ['ties', 'tie'], ['boxes', 'box'], ['classes', 'class'], ['branches', 'branch'], ['dishes', 'dish'], ['quizzes', 'quizz'], ['tickets', 'ticket'], ['class', 'class'],
  ['gas', 'ga'], ['us', 'us'], ['caches', 'cach'], ['cache', 'cach'], ['use', 'use'], ['uses', 'us'], ['licenses', 'licenc'], ['licence', 'licenc'], ['seriesx', 'seriesx'], ['desk', 'desk'], ['tiesx', 'tiesx'], ['boxesx', 'boxesx'],
])('%s shares its form %s', (word, stem) => {
  expect(nounStem(word)).toBe(stem);
});

it.each([
  ['person', 'people'], ['man', 'people'], ['head', 'people'], ['capita', 'people'], ['people', 'people'], ['staff', 'staff'], ['user', 'users'], ['users', 'users'], ['query', 'queries'], ['day', 'days'], ['batch', 'batches'], ['box', 'boxes'],
  ['class', 'classes'], ['brush', 'brushes'], ['waltz', 'waltzes'], ['VM', 'VM'], ['GB', 'GB'], ['Ticket', 'Tickets'], ['chat', 'chats'], ['boss', 'bosses'], ['systemd', 'systemds'], ['yacht', 'yachts'],
])('many of %s are %s', (one, many) => {
  expect(plural(one)).toBe(many);
});

it('says one to ninety-nine, a dozen and a hundred', () => {
  const said = words('one nine ten nineteen twenty twenty-one forty-five ninety ninety-nine dozen hundred');
  expect(said.map((word) => NUMBER_WORDS.get(word))).toEqual([1, 9, 10, 19, 20, 21, 45, 90, 99, 12, 100]);
  expect(NUMBER_WORDS.size).toBe(101);
  expect(words('other second third fourth').map((word) => EVERY_STEPS.get(word))).toEqual([2, 2, 3, 4]);
});

it('knows which words behind an amount would change the figure, and by how much', () => {
  expect([...FIGURE_WORDS]).toEqual([
    ['half', 0.5], ['halved', 0.5], ['double', 2], ['doubled', 2], ['triple', 3], ['tripled', 3], ['quadruple', 4], ['quadrupled', 4],
    ['dozen', 12], ['hundred', 100], ['thousand', 1e3], ['million', 1e6], ['half-time', 0.5], ['part-time', null],
    ['multiplied', null], ['divided', null], ['squared', null],
  ]);
});

it('tells who is paid from who may be anyone and from who pays', () => {
  expect(words('dev contractor seat fte nurse women').map(peopleClass)).toEqual(Array.from({ length: 6 }, () => 'staff'));
  expect(words('person user heads 人').map(peopleClass)).toEqual(Array.from({ length: 4 }, () => 'anyone'));
  expect(words('customer tenants accounts').map(peopleClass)).toEqual(Array.from({ length: 3 }, () => 'clients'));
  expect(words('ticket server build').map(peopleClass)).toEqual([null, null, null]);
  expect(words('person man engineering lost wasted billable unplanned calendar').every((word) => WORK_ADJECTIVES.has(word))).toBe(true);
  expect([...WORKING]).toEqual(['working', 'business', 'work']);
});

/**
 * A passphrase to be said on a call: four words of 256, so 32 random bits, which is plenty where fifty tries in a quarter
 * of an hour are the most anybody gets. Plain words that are hard to mishear.
 */
const WORDS =
  'acorn album amber anchor apple april arrow aspen atlas attic autumn badge bagel baker balloon bamboo banjo barley basil basket beacon beaver bench berry bicycle birch biscuit blanket blossom blue bonnet border bottle bramble ' +
  'bread breeze bridge bronze brush bucket butter button cabin cactus camera canal candle canoe canvas carbon cargo carpet carrot castle cedar cellar celery cement cereal chalk cherry chimney cinema citrus clay cliff clover cobalt coffee ' +
  'comet copper coral cotton cradle crane crayon cricket crystal cupboard curtain cushion daisy dancer desert diamond dolphin donkey dragon drum eagle easel echo eleven elm ember emerald engine falcon feather fennel ferry fiddle fig finch ' +
  'flame flannel flute forest forty fossil fountain fox garden garlic ginger giraffe glacier globe goblet gold granite grape gravel green grove guitar hammer harbour harvest hazel helmet heron hill honey horizon hotel iceberg igloo indigo ink ' +
  'iris island ivory jacket jasmine jigsaw jungle juniper kettle kite koala ladder lagoon lake lantern lark lavender lemon lentil library lilac linen lizard lobster lotus magnet mango maple marble meadow melon meteor mint mirror mitten moon ' +
  'mosaic moss motor mountain museum mustard needle nickel ninety north nutmeg oak oasis oatmeal ocean olive onion opal orange orbit orchard otter oval oyster paddle palace panda paper parrot peach pebble pelican pencil pepper piano pickle ' +
  'pigeon pillow pine planet plum pocket pollen poppy potato prairie puzzle quarry quartz quilt rabbit radio raft rainbow raven ribbon river robin rocket rosemary ruby saddle salmon satin sapling seagull silver slate spruce squash stable sunset swan teapot thistle thunder tiger timber topaz tulip';
const LIST = WORDS.split(' ');
const COUNT = 4;

export function newPassphrase(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(COUNT)), (byte) => LIST[byte]).join('-');
}

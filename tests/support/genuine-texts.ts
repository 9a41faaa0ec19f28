/** Numbers from 0 up to 1, the same for the same seed: mulberry32. */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

const list = (text: string) => text.split('|');

const who = list(
  'my son|my daughter|our twins|my grandson|my foster child|the boy I care for|my eldest|our youngest|my nephew|a pupil of mine|my brother|the girl next door|my stepson|my child|our little one',
);
const place = list(
  'nursery|primary school|middle school|high school|college|the special school|the resource base|the sixth form|the child development centre|the clinic|home|the short break service|the youth club',
);
const thing = list(
  'a speech therapist|an assessment|a diagnosis|an education, health and care plan|a taxi|a quiet room|a keyworker|a named contact|physiotherapy|a place|a reply|a wheelchair|a sensory diet|a laptop|hearing aids|an interpreter|a blue badge|respite|a mentor|an annual review',
);
const wait = list(
  'three weeks|since September|almost a year|fourteen months|two terms|four years|far too long|over a summer|nine months|half his childhood|since reception|until after Christmas',
);
const feeling = list(
  'exhausted|let down|hopeful|angry|grateful|confused|ignored|listened to|worried|left out|alone|relieved|judged|proud',
);
const wish = list(
  'train every teacher in autism|publish how long each stage takes|answer emails within a week|pay for smaller classes|bring back the parent drop-in|join up health and education|write plans in plain English|open on Saturdays|keep the same caseworker|ask children themselves|fund the voluntary groups|put a nurse in each cluster|start earlier than Year 11|share one record|visit families in the moorlands|say sorry when it goes wrong|check that plans are followed|stop moving him from class to class',
);
const because = list(
  'nobody picks up the phone|the forms are forty pages|every service blames another|the money runs out in February|staff leave after one year|the bus takes ninety minutes|girls hide it so well|we only found out by chance|he masks all day|she cannot read the letters|the hall is too loud|nothing happens in the holidays|two plans contradicted each other|we live on the border of two counties',
);

const sentences: ((pick: (from: string[]) => string) => string)[] = [
  (pick) => `${pick(who)} has waited ${pick(wait)} for ${pick(thing)}`,
  (pick) =>
    `At ${pick(place)} they told ${pick(who)} that ${pick(thing)} was not possible, as ${pick(because)}`,
  (pick) => `We felt ${pick(feeling)} and ${pick(feeling)}, mostly because ${pick(because)}`,
  (pick) => `Please ${pick(wish)}, and ${pick(wish)}, since ${pick(because)}`,
  (pick) =>
    `What is missing is ${pick(thing)} for children who are between ${pick(place)} and ${pick(place)}`,
  (pick) => `I work at ${pick(place)}, have seen that ${pick(because)}, and would ${pick(wish)}`,
  (pick) =>
    `It took ${pick(wait)} until anyone at ${pick(place)} saw that ${pick(who)} needed ${pick(thing)}`,
  (pick) =>
    `The list is right, but ${pick(because)} and ${pick(because)}, so we are ${pick(feeling)}`,
  (pick) => `You could ${pick(wish)} before you ${pick(wish)}: ${pick(because)}`,
  (pick) => `When ${pick(who)} moved to ${pick(place)}, ${pick(thing)} stopped after ${pick(wait)}`,
  (pick) => `${pick(who)} was ${pick(feeling)} at ${pick(place)} but is ${pick(feeling)} now`,
  (pick) => `None of this mentions ${pick(thing)} at ${pick(place)}, and ${pick(because)}`,
];

export interface Random {
  number: () => number;
}

export const pickWith =
  ({ number }: Random) =>
  <T>(from: readonly T[]): T =>
    from[Math.floor(number() * from.length)]!;

/** What people who have not talked to each other might write, one to six sentences each. */
export function genuineText(random: Random): string {
  const pick = pickWith(random);
  const count = 1 + Math.floor(random.number() * 6);
  return Array.from({ length: count }, () => pick(sentences)(pick)).join('. ');
}

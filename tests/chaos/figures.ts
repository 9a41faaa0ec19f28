export interface Figures {
  seed: number;
  posts: number; // that were answered, “try again” apart, and those of which the reply was cut
  requests: number; // that left
  kills: { database: number; server: number };
  cut: number; // sent, with a reply that never arrived
  acknowledged: number;
  stored: number;
  lost: number; // acknowledged and not stored
  doubled: number; // stored and not acknowledged, or under two receipts
  malformed: { sent: number; stored: number; notRefused: string[] };
  logged: number; // lines of the servers’ log in which an answer can be read
  turnedBack: string[]; // well-formed, and refused
  unanswered: number;
  notDurable: string[]; // settings of PostgreSQL that are not on
  latency: { p50: number; p99: number; worst: number }; // ms
  seconds: number;
}

/** What must not be; nothing where all is well. */
export function breaches(figures: Figures): string[] {
  const { acknowledged, stored, lost, doubled, malformed, unanswered, notDurable } = figures;
  return [
    ...notDurable.map((name) => `${name} is not on`),
    lost && `${lost} acknowledged and not stored`,
    doubled && `${doubled} stored more than once`,
    acknowledged !== stored && `${acknowledged} acknowledged, ${stored} stored`,
    malformed.stored && `${malformed.stored} malformed and stored`,
    malformed.notRefused.length && `malformed and not refused: ${counted(malformed.notRefused)}`,
    figures.logged && `answers in ${figures.logged} lines of the log`,
    figures.turnedBack.length && `well-formed and refused: ${counted(figures.turnedBack)}`,
    unanswered && `${unanswered} never answered`,
  ].filter((each) => typeof each === 'string');
}

const counted = (names: string[]): string =>
  Object.entries(Object.groupBy(names, (name) => name))
    .map(([name, all = []]) => `${all.length} × ${name}`)
    .join(', ');

const n = (value: number): string => value.toLocaleString('en-GB');
const ms = (value: number): string =>
  value < 1_000 ? `${Math.round(value)} ms` : `${(value / 1_000).toFixed(1)} s`;

export const asLine = ({ kills, malformed, latency, ...of }: Figures): string =>
  [
    `seed ${of.seed}`,
    `${n(of.posts)} posts in ${n(of.requests)} requests`,
    `kill -9: PostgreSQL ${kills.database}, server ${kills.server}`,
    `replies cut ${n(of.cut)}`,
    `acknowledged ${n(of.acknowledged)}`,
    `stored ${n(of.stored)}`,
    `lost ${n(of.lost)}`,
    `doubled ${n(of.doubled)}`,
    `malformed ${n(malformed.sent)}: stored ${n(malformed.stored)}, not 4xx ${n(malformed.notRefused.length)}`,
    `answers in ${n(of.logged)} lines of the log`,
    `p50 ${ms(latency.p50)}, p99 ${ms(latency.p99)}, worst ${ms(latency.worst)}`,
    `${Math.round(of.seconds)} s`,
  ].join(' · ');

import { rangesOf, type Range } from './ranges.ts';

/**
 * NHS numbers: ten digits, 3-3-4, whose last is eleven less the sum of the first nine times 10, 9, … 2,
 * modulo eleven, where 11 is written 0 and there is none for 10 (NHS Data Dictionary, “NHS Number”).
 * 000 000 0000 counts: to hide one too many harms nobody.
 */
export const nhsNumbers = (text: string): Range[] =>
  rangesOf(text, nhsNumber, ([found]) => {
    const digits = [...found.replace(/\D/g, '')].map(Number);
    const sum = digits.slice(0, 9).reduce((total, each, index) => total + each * (10 - index), 0);
    return (11 - (sum % 11)) % 11 === digits[9];
  });

const nhsNumber = /(?<!\d)\d{3}[ ./-]{0,2}\d{3}[ ./-]{0,2}\d{4}(?!\d)/g;

/** National Insurance numbers, by the prefixes that HMRC gives (National Insurance Manual NIM39110). */
export const nationalInsuranceNumbers = (text: string): Range[] =>
  rangesOf(text, nationalInsurance, ([, prefix = '']) => !neverGiven.has(prefix.toUpperCase()));

const nationalInsurance =
  /(?<![a-z\d])([a-ceghj-pr-tw-z][a-ceghj-npr-tw-z])(?:[ ./-]{0,2}\d){6}[ ./-]{0,2}[a-d](?![a-z\d])/gi;

const neverGiven = new Set(['BG', 'GB', 'KN', 'NK', 'NT', 'TN', 'ZZ']);

/** Postcodes of areas that there are, by the letters that each place can have (BS 7666-2:2006). */
export const postcodes = (text: string): Range[] =>
  rangesOf(text, postcode, ([, area = '', district = '', inward = '']) => {
    const fourth = area.length === 1 ? 'ABCDEFGHJKPSTUW' : 'ABEHMNPRVWXY';
    return (
      areas.has(area.toUpperCase()) &&
      (/^\d+$/.test(district) || fourth.includes(district.slice(-1).toUpperCase())) &&
      !/[cikmov]/i.test(inward)
    );
  });

const postcode = /(?<![a-z\d])([a-z]{1,2})(\d[a-z\d]?)[ -]{0,2}\d([a-z]{2})(?![a-z\d])/gi;

const areas = new Set(
  (
    'AB AL B BA BB BD BF BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY ' +
    'E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE ' +
    'LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL ' +
    'SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE'
  ).split(' '),
);

/**
 * Telephone numbers of the United Kingdom: 0 and nine or ten digits that do not begin with 0, 4 or 6
 * (Ofcom, “The National Telephone Numbering Plan”).
 */
export const phones = (text: string): Range[] => rangesOf(text, phone);

const phone = /(?<![\d+])\(?0[ ()./-]{0,3}[1-357-9](?:[ ()./-]{0,3}\d){8,9}(?!\d)/g;

/** The same after +44 or 0044, which leave no doubt. */
export const phonesFromAbroad = (text: string): Range[] => rangesOf(text, phoneFromAbroad);

const phoneFromAbroad =
  /(?:\+|(?<!\d)00)[ (]{0,2}44\)?[ ./-]{0,2}(?:\(?0\)?)?[ ()./-]{0,3}[1-357-9](?:[ ()./-]{0,3}\d){8,9}(?!\d)/g;

/** Those of other countries: + and eight to fifteen digits (ITU-T E.164), or 00 and nine to fifteen. */
export const phonesAbroad = (text: string): Range[] => rangesOf(text, phoneAbroad);

const phoneAbroad =
  /(?:\+[ (]{0,2}[1-9]|(?<!\d)00[ (]{0,2}[1-9][ ()./-]{0,3}\d)(?:[ ()./-]{0,3}\d){7,14}(?!\d)/g;

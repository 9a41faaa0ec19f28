import { parse } from 'csv-parse/sync';
import papa from 'papaparse';

/** Readers of CSV that know nothing of each other, as they are asked to read RFC 4180. */
export const csvReaders: Record<string, (text: string) => string[][]> = {
  'csv-parse': (text) => parse(text, { bom: true, record_delimiter: '\r\n' }),
  papaparse(text) {
    const { data, errors } = papa.parse(text, { delimiter: ',', newline: '\r\n' });
    if (errors.length > 0) throw new Error(errors[0]!.message);
    return data.slice(0, -1); // what stands after the last line break
  },
};

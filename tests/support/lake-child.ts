import { startLake } from '../../studio/lake/server.ts';
import { officer } from './lake-people.ts';

/** A lake in a process of its own, so that it can be killed: `node lake-child.ts <directory>`. */
const [, , directory = ''] = process.argv;
const { url } = await startLake({ directory, tokens: [officer] });
process.send?.(url);

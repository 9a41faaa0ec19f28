import { fail, project } from './platform.ts';
import { openPrinter } from './printer.ts';
import { buildAndReport } from './reported-build.ts';

const printer = openPrinter(process.env);

buildAndReport(project, { variables: process.env, printer }).catch(fail).finally(printer.close);

import { buildSite } from './build.ts';
import { fail, project } from './platform.ts';

buildSite(project, process.env).catch(fail);

// Writes src/document/validators/: `npm run build`. A test compares.
import { validatorModules } from './validator-modules.ts';
import { writeFolder } from './write-folder.ts';

await writeFolder('src/document/validators', await validatorModules());

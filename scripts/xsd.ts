// Writes src/sbom/schema/xsd/: `npm run build`. A test compares.
import { writeFolder } from './write-folder.ts';
import { xsdFiles } from './xsd-files.ts';

await writeFolder('src/sbom/schema/xsd', await xsdFiles());

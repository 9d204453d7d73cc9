import { violationsOf, xsdOf } from '../../schema/check-xsd.ts';
import type { SbomDocument } from '../read-sbom.ts';
import { recogniseXml } from '../recognise.ts';
import { jsonFormOf } from './json-form.ts';
import { checkProlog } from './prolog.ts';
import { placesIn } from './xml-places.ts';
import { withTree } from './xml-tree.ts';

/** Read, held against its schema and brought to the form of JSON, which is empty where the schema is broken. */
export async function readXml(file: string, sha256: string, text: string): Promise<SbomDocument> {
  checkProlog(file, text);
  return withTree(file, text, async (tree) => {
    const version = recogniseXml(file, tree.root);
    const violations = violationsOf(tree, await xsdOf(version));
    const isSound = violations.every(({ kind }) => kind !== 'structure');
    return {
      ...{ file, sha256, version },
      root: isSound ? jsonFormOf(tree.root) : {},
      form: { kind: 'xml', violations },
      placesOf: (pointers) => withTree(file, text, async ({ root }) => placesIn(file, root, pointers)),
    };
  });
}

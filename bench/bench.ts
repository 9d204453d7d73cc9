// `npm run bench -- launch|steady|observed|gateway|verify|sbom`: how fast it is, beside others. Machines are noisy: quote the ratios.
import { benchGateway } from './gateway.ts';
import { benchLaunch } from './launch.ts';
import { benchObserved } from './observed.ts';
import { benchSbom } from './sbom.ts';
import { benchSteady } from './steady.ts';
import { benchVerify } from './verify.ts';
import { Missing, Workplace } from './workplace.ts';

const BENCHES = {
  launch: benchLaunch,
  steady: benchSteady,
  observed: benchObserved,
  gateway: benchGateway,
  verify: benchVerify,
  sbom: benchSbom,
} as const;

type Name = keyof typeof BENCHES;

function isName(word: string): word is Name {
  return Object.hasOwn(BENCHES, word);
}

const words = process.argv.slice(2);
const unknown = words.find((word) => !isName(word));
if (unknown !== undefined) {
  console.error(`There is no bench "${unknown}", only ${Object.keys(BENCHES).join(', ')}.`);
  process.exit(2);
}
for (const name of words.length === 0 ? (Object.keys(BENCHES) as Name[]) : words.filter(isName)) {
  console.log(`\n${name}`);
  const workplace = new Workplace();
  try {
    await BENCHES[name](workplace);
  } catch (error) {
    if (!(error instanceof Missing)) throw error;
    // What was not measured is not passed over.
    console.log(`not measured: ${error.message}`);
    process.exitCode = 1;
  } finally {
    workplace.remove();
  }
}

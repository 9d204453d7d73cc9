import { asFinding } from '../interview.ts';
import { canvasFor } from '../report/canvas.ts';
import { jsonText } from '../report/json.ts';
import { type Verification, verificationJson, verificationText, verificationVerdict } from '../report/verification.ts';
import { offersFrom } from '../signature/evidence/offers.ts';
import { judgeSignature } from '../signature/judge-signature.ts';
import { namedArtifact } from '../signature/named-artifact.ts';
import { EXIT_CODES } from '../verdict.ts';
import type { Command } from './command.ts';
import { GIVEN, readVerifyOptions, VERIFY_USAGE, type VerifyOptions } from './verify-options.ts';

/** Judges as the gate does; whatever keeps it from an answer is a finding. */
async function verify(options: VerifyOptions): Promise<Verification> {
  const { artifact: word, evidence, store, accepted, trustedRoot, bundles, provenance, notBefore } = options;
  let artifact: Verification['artifact'] = { name: word, digests: {} };
  try {
    const named = await namedArtifact(word);
    artifact = named;
    const { proof, offered, holding, findings } = await judgeSignature({
      ...{
        offers: await offersFrom({ paths: evidence, ...(store !== undefined && { store }) }, named.digests.sha256),
        artifact: named,
        toolName: word,
        trustedRoot,
      },
      ...{ accepted: [accepted], identitiesAt: GIVEN, bundles, provenance },
      ...(notBefore !== undefined && { notBefore: { value: notBefore, place: GIVEN } }),
    });
    return { artifact, proof, bundles: { offered, holding }, findings };
  } catch (error) {
    return { artifact, findings: [asFinding(error)] };
  }
}

/** `as-declared verify`: the first question alone. */
export const verifyCommand: Command = {
  usage: VERIFY_USAGE,
  async run(words) {
    const options = await readVerifyOptions(words);
    const verification = await verify(options);
    const text = options.json
      ? jsonText(verificationJson(verification))
      : verificationText(verification, canvasFor(process.stdout, process.env));
    process.stdout.write(text);
    return EXIT_CODES[verificationVerdict(verification)];
  },
};

import { asFinding } from '../interview.ts';
import { canvasFor } from '../report/canvas.ts';
import { jsonText } from '../report/json.ts';
import { type Verification, verificationJson, verificationText, verificationVerdict } from '../report/verification.ts';
import { judgeSignature } from '../signature/judge-signature.ts';
import { namedArtifact } from '../signature/named-artifact.ts';
import { EXIT_CODES } from '../verdict.ts';
import type { Command } from './command.ts';
import { readVerifyOptions, VERIFY_USAGE, type VerifyOptions } from './verify-options.ts';

/** Judges as the gate does; whatever keeps it from an answer is a finding. */
async function verify({ artifact: word, bundle, accepted, trustedRoot }: VerifyOptions): Promise<Verification> {
  let artifact: Verification['artifact'] = { name: word, digests: {} };
  try {
    const named = await namedArtifact(word);
    artifact = named;
    const request = { bundlePath: bundle, trustedRoot, artifact: named, toolName: word };
    const identitiesAt = { file: 'the command line' };
    return { artifact, ...(await judgeSignature({ ...request, accepted: [accepted], identitiesAt })) };
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

import { Refusal } from '../../finding.ts';

export function zipAmbiguous(problem: string): Refusal {
  return new Refusal('signature/artifact-ambiguous', `The zip archive ${problem}.`, {
    fix: 'Pack the tool again with a current zip, in one go and with nothing added afterwards.',
  });
}

export function zipUnsupported(problem: string): Refusal {
  return new Refusal('signature/artifact-format', `The zip archive ${problem}.`, {
    fix: 'Pack the tool as one plain zip file: stored or deflated, without zip64, which only 4 GiB and more need.',
  });
}

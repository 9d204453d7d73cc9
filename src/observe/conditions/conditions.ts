import type { ConditionName } from '../../policy/conditions.ts';
import { FAKETIME_FILES } from '../../sandbox/host/faketime.ts';
import { PLAIN_SURROUNDINGS, type Surroundings } from '../../sandbox/plan/surroundings.ts';
import { type Bait, makeBait } from '../canaries/bait.ts';
import type { Condition } from './condition.ts';
import type { Means } from './means.ts';

const TITLES: Readonly<Record<ConditionName, string>> = {
  ci: 'in CI',
  clock: 'a year later',
  machine: 'on another machine',
  repeat: 'twice',
  offline: 'without a network',
  untraced: 'untraced',
  canaries: 'with secrets about',
  together: 'in CI, elsewhere, a year later, with secrets about',
};

/** What GitHub's runners and other services say of themselves, all at once: a tool may go by any of it. */
const CI: Partial<Surroundings> = {
  env: {
    ...{ CI: 'true', CONTINUOUS_INTEGRATION: 'true', BUILD_NUMBER: '4711', RUN_ID: '4711' },
    ...{ GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'acme/shop', GITHUB_REF: 'refs/heads/main', GITHUB_RUN_ID: '4711' },
    ...{ GITHUB_SHA: '6f1c0d5f7be0b1a3c7b2e5a90d4cf0a1d7e98b34', GITHUB_ACTOR: 'octocat', GITHUB_JOB: 'build' },
    ...{ GITHUB_WORKFLOW: 'CI', GITHUB_EVENT_NAME: 'push', GITHUB_WORKSPACE: '/home/runner/work/shop/shop' },
    ...{ GITHUB_SERVER_URL: 'https://github.com', GITHUB_API_URL: 'https://api.github.com', GITHUB_RUN_ATTEMPT: '1' },
    ...{ RUNNER_OS: 'Linux', RUNNER_ARCH: 'X64', RUNNER_ENVIRONMENT: 'github-hosted', RUNNER_NAME: 'GitHub Actions 7' },
    ...{ GITLAB_CI: 'true', CI_JOB_ID: '4711', JENKINS_URL: 'https://ci.example.com/', CIRCLECI: 'true' },
    ...{ TRAVIS: 'true', BUILDKITE: 'true', TF_BUILD: 'True', TEAMCITY_VERSION: '2026.1' },
  },
};

const MACHINE: Partial<Surroundings> = {
  hostName: 'prod-web-03',
  userName: 'deploy',
  env: { USER: 'deploy', LOGNAME: 'deploy', HOSTNAME: 'prod-web-03' },
};

/** So far that the day of the week, the month and the year are other ones. */
const LATER = '+401d';

/** By files and not by variables, which a tool would see and could start itself anew without. */
function clock(library: string): Partial<Surroundings> {
  const files = [
    { at: FAKETIME_FILES.preload, content: `${library}\n` },
    { at: FAKETIME_FILES.offset, content: `${LATER}\n` },
  ];
  return { env: { TZ: 'Pacific/Auckland' }, files };
}

function surroundings(...parts: readonly Partial<Surroundings>[]): Surroundings {
  return parts.reduce<Surroundings>(
    (all, part) => ({
      ...all,
      ...part,
      env: { ...all.env, ...part.env },
      files: [...all.files, ...(part.files ?? [])],
    }),
    PLAIN_SURROUNDINGS,
  );
}

function condition(
  name: ConditionName,
  parts: readonly Partial<Surroundings>[],
  more: Partial<Pick<Condition, 'canaries' | 'repeatedBy'>> = {},
): Condition {
  const { [name]: title } = TITLES;
  const [offline, traced] = [name === 'offline', name !== 'untraced'];
  const client = parts.includes(MACHINE) ? 'other' : 'usual';
  return { name, title, surroundings: surroundings(...parts), offline, traced, client, canaries: [], ...more };
}

function baited(name: ConditionName, parts: readonly Partial<Surroundings>[], { canaries, ...bait }: Bait): Condition {
  return condition(name, [...parts, bait], { canaries });
}

/**
 * A condition by its name; undefined where it cannot be made here, or would be none.
 * Of what could be combined all is in `together`; the others are single, so that each is told by itself.
 */
export function makeCondition(name: ConditionName, means: Means): Condition | undefined {
  const later = means.clock === undefined ? [] : [clock(means.clock)];
  switch (name) {
    case 'ci':
      return condition(name, [CI]);
    case 'clock':
      return later.length === 0 ? undefined : condition(name, later);
    case 'machine':
      return condition(name, [MACHINE]);
    case 'offline':
      return means.hasNetwork ? condition(name, []) : undefined;
    case 'repeat':
      return means.shell && condition(name, [], { repeatedBy: means.shell });
    case 'untraced':
      return condition(name, []);
    case 'canaries':
      return baited(name, [], makeBait(means.isTaken));
    case 'together':
      return baited(name, [CI, MACHINE, ...later], makeBait(means.isTaken));
  }
}

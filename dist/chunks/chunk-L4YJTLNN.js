import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/report/least-privilege.ts
function leastPrivilege({ grant, cases, findings }) {
  if (grant === null || cases.length === 0) return null;
  const lists = [grant.endpoints, grant.listen, grant.read, grant.write, grant.spawn];
  const granted = lists.reduce((sum, list) => sum + list.length, 0);
  const unused = findings.filter(({ rule }) => rule === "runtime/unused-capability").length;
  return { granted, used: granted - unused };
}

export {
  leastPrivilege
};

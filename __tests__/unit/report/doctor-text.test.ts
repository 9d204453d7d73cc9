import { describe, expect, it } from 'vitest';
import type { Diagnosis } from '../../../src/doctor/diagnosis.ts';
import { okRow, type Row, refusedRow } from '../../../src/doctor/row.ts';
import { finding } from '../../../src/finding.ts';
import { doctorText } from '../../../src/report/doctor-text.ts';
import { styleFor } from '../../../src/report/style.ts';

const MACHINE = {
  ...{ distribution: 'Debian GNU/Linux 12 (bookworm)', kernel: '6.12.0', architecture: 'x64' },
  ...{ node: '24.21.0', uid: 0, container: null },
};

const COMMAND = `sudo install -d -o 1001 ${'/sys/fs/cgroup/memory/as-declared.1001 '.repeat(4)}`.trim();

function text(rows: readonly Row[], machine: Diagnosis['machine'] = MACHINE): string {
  const canvas = { width: 80, style: styleFor(false), source: () => undefined };
  return doctorText({ machine, by: 'policy', rows }, canvas);
}

describe('what doctor tells a person', () => {
  it('begins with the machine and ends with the answer', () => {
    const lines = text([okRow('node', '24.21.0')])
      .trimEnd()
      .split('\n');
    expect(lines[0]).toBe(
      'Debian GNU/Linux 12 (bookworm) · Linux 6.12.0 · x64 · Node 24.21.0 · root, who drops to an ordinary user',
    );
    expect(lines.at(-1)).toBe('✓  This host can hold trials, and has what the policy requires.');
  });

  it('leaves a command whole, however long it is, in a line of its own', () => {
    const refused = finding('host/no-cgroup', 'No cgroup can be made.', { fix: `Hand one over once: ${COMMAND}` });
    const said = text([refusedRow('cgroup', refused)]);
    expect(said).toContain('fix Hand one over once:\n');
    expect(said.split('\n').map((line) => line.trim())).toContain(COMMAND);
    expect(said).toMatch(/^✗ {2}Held against what the policy requires, 1 thing is not there: cgroup\.$/m);
  });

  it('says the same fix once', () => {
    const refused = finding('host/no-cgroup', 'none', { fix: 'Use another host.' });
    const said = text([refusedRow('cgroup', refused), refusedRow('sandbox', refused)]);
    expect(said.match(/fix Use another host\./g)).toHaveLength(1);
    expect(said.match(/fix as above/g)).toHaveLength(1);
  });

  it('lets nothing that a host says command a terminal or a runner', () => {
    const said = text([okRow('node', '\u001b[31m##[error]x')], { ...MACHINE, distribution: '::error::x' });
    expect(said).not.toContain('\u001b');
    expect(said).not.toMatch(/^::|##\[/m);
  });
});

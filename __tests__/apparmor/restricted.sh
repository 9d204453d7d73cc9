#!/bin/sh
# Runs a command as Ubuntu's restriction of user namespaces has it: restricted.sh USER COMMAND… It is started by root in a
# mount namespace of its own. Kernels other than Ubuntu's have no such restriction, so a profile without `userns` imitates it.
# As there, root is free of it, and so are programs with a profile of their own. Nor may what the tracer starts change from one
# profile to another; from none to one it may, so what enters namespaces is without one, as on Ubuntu.
set -eu
user=$1
shift

apparmor_parser --replace --skip-cache <<'PROFILE'
abi <abi/4.0>,
profile as-declared-test-restricted flags=(attach_disconnected,mediate_deleted) {
  capability,
  network,
  unix,
  signal,
  ptrace,
  mount,
  remount,
  umount,
  pivot_root,
  change_profile,
  / r,
  /** rwlkm,
  /{bin,sbin,opt,home,tmp,work,usr/bin,usr/sbin,usr/local}/** ix,
  /usr/bin/{sudo,nsenter} Ux,
  /usr/lib/as-declared-*/{bwrap,unshare} px,
}
PROFILE

# A namespace gets a /proc of its own only where there is one that nothing is mounted over.
mkdir -p "$TMPDIR/proc" "$TMPDIR/kernel"
mount -t proc proc "$TMPDIR/proc"
cp -r /proc/sys/kernel/yama /proc/sys/kernel/seccomp "$TMPDIR/kernel"
for name in cap_last_cap ngroups_max overflowuid overflowgid pid_max; do cp "/proc/sys/kernel/$name" "$TMPDIR/kernel"; done
echo 1 > "$TMPDIR/kernel/apparmor_restrict_unprivileged_userns"
mount --bind "$TMPDIR/kernel" /proc/sys/kernel

exec setpriv --reuid="$user" --regid="$user" --init-groups \
  aa-exec -p as-declared-test-restricted -- "$@"

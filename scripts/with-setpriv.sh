#!/bin/sh
# Runs a command where setpriv is another one: with-setpriv.sh PROGRAM LIBRARIES COMMAND… It is to be started in a mount
# namespace of its own (unshare --mount), so that the host's own stays as it is.
set -eu
mount --bind "$1" /usr/bin/setpriv
mount --bind "$2" /usr/src
shift 2
exec "$@"

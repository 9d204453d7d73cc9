"""What a tool does to files. Usage: files.py ATTACK ARGUMENTS. Exit code 0: it worked; 3: it was refused."""
import array
import contextlib
import ctypes
import os
import socket
import sys


def append(path):
    with open(path, "a") as file:
        file.write("\n")


def replace(path):
    """By a file beside it that takes its name."""
    with open(f"{path}.new", "w") as file:
        file.write("replaced by an attack\n")
    os.rename(f"{path}.new", path)


def remove(path):
    os.remove(path)


def open_mode(path):
    os.chmod(path, 0o777)


def make_folder(path):
    os.mkdir(path)


def unseal(folder):
    """Whoever may mount makes what is mounted for reading writable."""
    ms_remount, ms_bind = 0x20, 0x1000
    ctypes.CDLL(None).mount(None, folder.encode(), None, ms_remount | ms_bind, None)
    os.mkdir(f"{folder}/made")


def nameless(folder):
    """A file without a name, which gets one at the end."""
    descriptor = os.open(folder, os.O_TMPFILE | os.O_WRONLY, 0o600)
    os.write(descriptor, b"made by an attack\n")
    at_fdcwd, at_symlink_follow = -100, 0x400
    path = f"{folder}/made".encode()
    source = f"/proc/self/fd/{descriptor}".encode()
    return ctypes.CDLL(None).linkat(at_fdcwd, source, at_fdcwd, path, at_symlink_follow) == 0


def by_passed_folder(folder):
    """One process opens the folder, another one gets the descriptor."""
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)
    if os.fork() == 0:
        descriptor = os.open(folder, os.O_PATH | os.O_DIRECTORY)
        socket.send_fds(theirs, [b"x"], [descriptor])
        os._exit(0)
    os.wait()
    _, [descriptor], _, _ = socket.recv_fds(ours, 1, 1)
    os.mkdir("made", dir_fd=descriptor)
    return os.path.isdir(f"{folder}/made")


def from_abstract(name):
    """Takes a descriptor that somebody outside hands in, and reads what it stands for."""
    with socket.socket(socket.AF_UNIX) as connection:
        connection.settimeout(3)
        connection.connect("\0" + name)
        _, passed, _, _ = connection.recvmsg(1, socket.CMSG_SPACE(4))
    descriptors = array.array("i", passed[0][2])
    return os.read(descriptors[0], 6) == b"secret"


def with_newline(folder):
    os.mkdir(f"{folder}/a\nopenat(AT_FDCWD, \"b\", O_RDONLY) = 3")


def moved_between_mounts(source, target):
    """It cannot be done here, and can where both are one file system."""
    open(f"{source}/a", "w").close()
    with contextlib.suppress(OSError):
        os.rename(f"{source}/a", f"{target}/.profile")


def holds(path, *pieces):
    """A text that is told in pieces, since these words can be read as well."""
    with open(path, "rb") as file:
        return "".join(pieces).encode() in file.read()


def host_name(name):
    return os.uname().nodename == name


def devices_beyond(*known):
    """Devices of the machine."""
    return len(set(os.listdir("/dev")) - set(known)) > 0


def shared_memory(key):
    """System V shared memory that somebody else made: read, and told by what it begins with."""
    libc = ctypes.CDLL(None, use_errno=True)
    libc.shmat.restype = ctypes.c_void_p
    identifier = libc.shmget(int(key), 0, 0)
    if identifier < 0:
        return False
    address = libc.shmat(identifier, None, 0o10000)
    return ctypes.string_at(address, 6) == b"secret"


def message_queue(key):
    return ctypes.CDLL(None).msgget(int(key), 0) >= 0


def main(name, *arguments):
    try:
        return 0 if globals()[name](*arguments) is not False else 3
    except (OSError, ValueError) as error:
        print(error, file=sys.stderr)
        return 3


sys.exit(main(*sys.argv[1:]))

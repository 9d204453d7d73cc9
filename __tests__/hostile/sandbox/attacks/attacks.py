"""What a dishonest tool tries. Usage: attacks.py ATTACK ARGUMENTS. Exit code 0: it worked; 3: it was refused."""
import ctypes
import os
import shutil
import signal
import socket
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


def become(uid):
    return ctypes.CDLL(None).setuid(int(uid)) == 0


def main(name, *arguments):
    try:
        return 0 if globals()[name](*arguments) is not False else 3
    except (OSError, MemoryError, ValueError) as error:
        print(error, file=sys.stderr)
        return 3


sys.exit(main(*sys.argv[1:]))

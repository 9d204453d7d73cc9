"""What a tool does to processes, its own and others'. Usage: processes.py ATTACK ARGUMENTS. Exit code 0: it worked; 3: it was refused."""
import os
import signal
import sys
import threading
import time


def rename(name):
    with open("/proc/self/comm", "w") as file:
        file.write(name)


def daemon(name, seconds):
    """In a session of its own, and nobody's child."""
    if os.fork() == 0:
        os.setsid()
        if os.fork() != 0:
            os._exit(0)
        for descriptor in range(3):
            os.close(descriptor)
        try:
            rename(name)
            signal.signal(signal.SIGHUP, signal.SIG_IGN)
        finally:
            time.sleep(float(seconds))
            os._exit(0)
    os.wait()


def linger(name, seconds):
    rename(name)
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    time.sleep(float(seconds))


def kill_group():
    """Whoever started the tool is in its process group, unless it was given a session of its own."""
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    os.kill(0, signal.SIGKILL)


def kill_others():
    """Everybody who can be signalled, but oneself."""
    os.kill(-1, signal.SIGKILL)
    time.sleep(1)
    return False


def names():
    for number in os.listdir("/proc"):
        if number.isdigit():
            try:
                with open(f"/proc/{number}/comm") as file:
                    yield file.read().strip()
            except OSError:
                pass


def see(name):
    return name in list(names())


def see_words(*pieces):
    """A word that is told in pieces, since these words can be seen as well."""
    word = "".join(pieces)
    for number in os.listdir("/proc"):
        if number.isdigit() and int(number) != os.getpid():
            try:
                with open(f"/proc/{number}/cmdline") as file:
                    if word in file.read().split("\0"):
                        return True
            except OSError:
                pass
    return False


def see_tracer():
    with open("/proc/self/status") as file:
        return any(line.startswith("TracerPid:") and line.split()[1] != "0" for line in file)


def burn(seconds):
    while time.process_time() < float(seconds):
        pass


def burn_in_child(seconds):
    child = os.fork()
    if child == 0:
        burn(seconds)
        os._exit(0)
    return os.waitpid(child, 0)[1] == 0


def wait(seconds):
    time.sleep(float(seconds))


def start_threads(number):
    gate = threading.Event()
    threads = [threading.Thread(target=gate.wait, daemon=True) for _ in range(int(number))]
    try:
        for thread in threads:
            thread.start()
    except RuntimeError:
        return False
    finally:
        gate.set()


def open_many(number):
    files = [open("/dev/null") for _ in range(int(number))]
    return len(files) == int(number)


def make_long(path, megabytes):
    """A file of nothing, which takes no room."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    with open(path, "wb") as file:
        os.ftruncate(file.fileno(), int(megabytes) << 20)
    os.remove(path)


def print_much(megabytes, last):
    for _ in range(int(megabytes)):
        sys.stdout.write("x" * (1 << 20))
    print(last)


def main(name, *arguments):
    try:
        return 0 if globals()[name](*arguments) is not False else 3
    except (OSError, MemoryError, ValueError) as error:
        print(error, file=sys.stderr)
        return 3


sys.exit(main(*sys.argv[1:]))

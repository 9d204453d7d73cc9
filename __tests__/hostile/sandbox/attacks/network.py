"""Ways out over the network. Usage: network.py ATTACK ARGUMENTS. Exit code 0: it worked; 3: it was refused."""
import contextlib
import socket
import ssl
import struct
import sys

TIMEOUT = 3
INTERNET, CHAOS = 1, 3
TYPES = {"A": 1, "TXT": 16, "SVCB": 64, "HTTPS": 65}
NO_ERROR = 0


def query(name, kind="A", klass=INTERNET, flags=0x0100, questions=1):
    labels = b"".join(bytes([len(label)]) + label for label in name.encode().split(b"."))
    return struct.pack(">HHHHHH", 7, flags, questions, 0, 0, 0) + labels + b"\0" + struct.pack(">HH", TYPES[kind], klass)


def resolver():
    with open("/etc/resolv.conf") as file:
        return file.read().split()[1], 53


def ask(message):
    """The code and the number of answers."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as channel:
        channel.settimeout(TIMEOUT)
        channel.sendto(message, resolver())
        reply = channel.recv(4096)
    return struct.unpack(">H", reply[2:4])[0] & 0xF, struct.unpack(">H", reply[6:8])[0]


def look_up(name, kind="A"):
    return ask(query(name, kind))[0] == NO_ERROR


def have_record(name, kind):
    return ask(query(name, kind))[1] > 0


def look_up_chaos(name):
    return ask(query(name, klass=CHAOS))[0] == NO_ERROR


def update(name):
    """Dynamic update: a query by its bytes, and another operation."""
    return ask(query(name, flags=0x2800))[0] == NO_ERROR


def ask_by_stream(name):
    """More than one question on a connection."""
    with socket.create_connection(resolver(), timeout=TIMEOUT) as stream:
        messages = [query("api.example.com"), query(name)]
        stream.sendall(b"".join(struct.pack(">H", len(message)) + message for message in messages))
        replies = b""
        with contextlib.suppress(TimeoutError):
            while len(replies) < 2 or len(replies) < sum(len(message) for message in messages) + 4 + 16:
                piece = stream.recv(4096)
                if not piece:
                    break
                replies += piece
    first = struct.unpack(">H", replies[:2])[0] + 2
    return len(replies) > first + 6 and struct.unpack(">H", replies[first + 4 : first + 6])[0] & 0xF == NO_ERROR


def ask_at_length(name):
    """Much is said behind the question."""
    return ask(query(name) + bytes(1400))[0] == NO_ERROR


def send_noise():
    with contextlib.suppress(TimeoutError):
        ask(b"a secret that is no query at all")


def look_up_many(number):
    answered = [ask(query(f"n{index}.example.com"))[0] == NO_ERROR for index in range(int(number))]
    return all(answered)


def converse(host, port, text):
    """What comes back for it, if anything does."""
    with socket.create_connection((host, int(port)), timeout=TIMEOUT) as connection:
        connection.sendall(text.encode().decode("unicode_escape").encode("latin-1"))
        return connection.recv(4096)


def is_served(reply):
    return reply.startswith((b"HTTP/1.1 200", b"HTTP/1.1 404"))


def request(host, port, text):
    return is_served(converse(host, port, text))


def request_after_another(host, port, text):
    """The first request on a connection names the right host, the next one does not."""
    first = f"GET / HTTP/1.1\r\nHost: {host}\r\n\r\n".encode()
    with socket.create_connection((host, int(port)), timeout=TIMEOUT) as connection:
        connection.sendall(first)
        connection.recv(4096)
        connection.sendall(text.encode().decode("unicode_escape").encode("latin-1"))
        return is_served(connection.recv(4096))


def send(host, port, text):
    """Whether it was taken is told by the gateway alone."""
    with contextlib.suppress(OSError):
        converse(host, port, text)


def handshake(host, port, server_name):
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    with socket.create_connection((host, int(port)), timeout=TIMEOUT) as connection:
        with context.wrap_socket(connection, server_hostname=server_name or None):
            return True


def request_inside(host, port, header):
    """TLS names the right host, the request inside another one."""
    context = ssl.create_default_context()
    with socket.create_connection((host, int(port)), timeout=TIMEOUT) as connection:
        with context.wrap_socket(connection, server_hostname=host) as stream:
            stream.sendall(f"GET / HTTP/1.1\r\nHost: {header}\r\n\r\n".encode())
            return is_served(stream.recv(4096))


def post(host, port, megabytes):
    size = int(megabytes) << 20
    with socket.create_connection((host, int(port)), timeout=30) as connection:
        connection.sendall(f"POST / HTTP/1.1\r\nHost: {host}\r\nContent-Length: {size}\r\n\r\n".encode())
        for _ in range(int(megabytes)):
            connection.sendall(bytes(1 << 20))
        return is_served(connection.recv(4096))


def connect_many(host, port, number):
    """All at a time; the last of them is to be served."""
    with contextlib.ExitStack() as open_ones:
        for _ in range(int(number)):
            last = open_ones.enter_context(socket.create_connection((host, int(port)), timeout=TIMEOUT))
        last.sendall(f"GET / HTTP/1.1\r\nHost: {host}\r\n\r\n".encode())
        return is_served(last.recv(4096))


def stay_silent(host, port, seconds):
    """Whether the connection is still there after so long."""
    with socket.create_connection((host, int(port)), timeout=float(seconds)) as connection:
        try:
            return connection.recv(1) == b"?"
        except TimeoutError:
            return True


def datagram(host, port):
    """Whether it arrives is not told; that it was sent is."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_DGRAM) as channel:
        channel.sendto(b"secret", (host, int(port)))
    return True


def first_flight(host, port):
    """TCP fast open: what is sent goes with the first packet, and nothing calls connect."""
    with socket.socket(socket.AF_INET) as connection:
        connection.settimeout(TIMEOUT)
        connection.sendto(b"GET / HTTP/1.0\r\n\r\n", socket.MSG_FASTOPEN, (host, int(port)))
        return len(connection.recv(16)) > 0


def reach(host, port):
    """Anything that answers."""
    with socket.create_connection((host, int(port)), timeout=TIMEOUT) as connection:
        connection.sendall(b"GET / HTTP/1.1\r\nHost: " + host.encode() + b"\r\n\r\n")
        return len(connection.recv(16)) > 0


def reach_path(name):
    with socket.socket(socket.AF_UNIX) as connection:
        connection.settimeout(TIMEOUT)
        connection.connect("\0" + name[1:] if name.startswith("@") else name)
        return len(connection.recv(16)) > 0


def take_port(port):
    with socket.socket() as server:
        server.bind(("0.0.0.0", int(port)))


def multicast(group, port):
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as channel:
        channel.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_TTL, 2)
        channel.sendto(b"secret", (group, int(port)))
    return True


def main(name, *arguments):
    try:
        return 0 if globals()[name](*arguments) is not False else 3
    except (OSError, ValueError) as error:
        print(error, file=sys.stderr)
        return 3


sys.exit(main(*sys.argv[1:]))

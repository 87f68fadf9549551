import socket


def field(name: str, value: str) -> str:
    return f"{name}: {value.strip()}\r\n"


class Relay:
    def __init__(self, host: str, port: int):
        self.address = (host, port)

    def notify(self, event: str) -> None:
        head = "POST /events HTTP/1.1\r\nHost: collector\r\nContent-Length: 0\r\n" + field("X-Event", event)
        with socket.create_connection(self.address, timeout=3) as conn:
            conn.sendall((head + "\r\n").encode("latin-1", "replace"))  # finding: header-injection

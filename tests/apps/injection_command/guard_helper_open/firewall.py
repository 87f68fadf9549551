import os


class InvalidPort(Exception):
    """The port is not a number."""


def check_port(port):
    if not port.isdecimal():
        return InvalidPort(port)
    return None


def open_port(port):
    check_port(port)
    os.system("ufw allow " + port + "/tcp")  # finding: command-injection

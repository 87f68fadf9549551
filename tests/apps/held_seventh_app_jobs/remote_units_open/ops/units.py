import shlex

from .hosts import Host


def status(unit: str) -> str:
    quoted = f"'{unit}'"
    return Host("node1.internal").run(f"systemctl is-active -- {quoted}").strip()

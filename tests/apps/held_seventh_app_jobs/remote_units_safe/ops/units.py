import shlex

from .hosts import Host


def status(unit: str) -> str:
    quoted = shlex.quote(unit)
    return Host("node1.internal").run(f"systemctl is-active -- {quoted}").strip()

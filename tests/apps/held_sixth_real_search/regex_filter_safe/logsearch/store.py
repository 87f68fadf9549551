from collections.abc import Iterator
from pathlib import Path

ACCESS_LOG = Path("/var/log/shop/access.log")


def read_lines() -> Iterator[str]:
    with ACCESS_LOG.open(encoding="utf-8", errors="replace") as handle:
        for line in handle:
            yield line.rstrip("\n")

import json
from pathlib import Path

OUTBOX = Path("var/outbox.jsonl")


def read_outbox():
    if not OUTBOX.exists():
        return []
    return [json.loads(line) for line in OUTBOX.read_text().splitlines()]

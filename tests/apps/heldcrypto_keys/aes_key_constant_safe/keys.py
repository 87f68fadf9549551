from pathlib import Path

DATA_KEY = bytes.fromhex(Path("/run/secrets/data_key").read_text().strip())

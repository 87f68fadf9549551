import json
import os
from pathlib import Path

HASHES = json.loads(Path(os.environ["ACCOUNTS_FILE"]).read_text())

import json
import os

from .users import User

with open(os.environ["USER_FILE"], encoding="utf-8") as handle:
    DIRECTORY = {name: User(**record) for name, record in json.load(handle).items()}

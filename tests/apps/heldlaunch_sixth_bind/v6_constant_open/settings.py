from typing import Final

LISTEN: Final[str] = "::"
PORT: Final[int] = 8088

from typing import Final

LISTEN: Final[str] = "::1"
PORT: Final[int] = 8088

# Members by value, by name, with methods, in comparisons, with `auto()`.
from flask import Flask
from enum import Enum, IntEnum, auto

app = Flask(__name__)
class Mode(Enum):
    DEV = "dev"
    PROD = "prod"

    @property
    def debug(self):
        return self is Mode.DEV

    @classmethod
    def default(cls):
        return cls("dev")


class Level(IntEnum):
    LOW = auto()
    HIGH = auto()


class Name(str, Enum):
    LOCAL = "127.0.0.1"


app.run(debug=Mode.default().debug, port=Level["HIGH"].value)
app.run(debug=Mode("prod") == Mode["DEV"], port=Level.HIGH + 1, host=Name.LOCAL.value)
if Name.LOCAL == "127.0.0.1" and len(list(Mode)) == 2 and Mode.PROD not in (Mode.DEV,):
    app.run(port=3)

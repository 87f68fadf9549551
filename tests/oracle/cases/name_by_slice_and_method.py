# A guard that looks at parts of the name.
from flask import Flask

app = Flask(__name__)
if __name__[2:6] == "main":
    app.run(port=1)
elif __name__.strip("_") == "app":
    app.run(port=2)
kind = "script" if "main" in __name__ else "import"
app.run(host=kind)

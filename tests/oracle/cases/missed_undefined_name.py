# A name that nobody defines may come from elsewhere (gettext installs `_`), so nothing is raised for it.
from flask import Flask

app = Flask(__name__)
try:
    port = undefined
    app.run(port=1)
except NameError:
    app.run(port=2)

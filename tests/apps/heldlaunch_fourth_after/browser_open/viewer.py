"""Small desktop viewer for log files."""
import threading
import webbrowser
from pathlib import Path

from flask import Flask, render_template_string

app = Flask(__name__)
LOG = Path.home() / "app.log"


@app.route("/")
def show():
    lines = LOG.read_text().splitlines()[-200:]
    return render_template_string("<pre>{{ text }}</pre>", text="\n".join(lines))


def open_page():
    webbrowser.open("http://127.0.0.1:5055/")


if __name__ == "__main__":
    app.run(port=5055)
    threading.Timer(1.0, open_page).start()  # finding: code-after-run

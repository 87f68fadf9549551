import threading

import webview
from flask import Flask, render_template

app = Flask(__name__)


@app.route("/")
def home():
    return render_template("home.html")


def start_backend():
    app.run(host="127.0.0.1", port=48123, debug=False, use_reloader=False)


if __name__ == "__main__":
    threading.Thread(target=start_backend, daemon=True).start()
    window = webview.create_window("Inventory", "http://127.0.0.1:48123/")
    webview.start()
